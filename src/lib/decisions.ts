import type { Row } from "../sql/questions.ts";

type TargetListRow = Row<"target-list">;
export type SetBy = TargetListRow["set_by"];

/** Targets that one document set, or that one body set in documents the sources do not name. */
export interface Decision {
  /** The document's identifier or the body: also the section's address on the page. */
  id: string;
  setBy: SetBy;
  document: { number: string; title_vi: string; title_en: string; issued: string } | null;
  targets: TargetListRow[];
}

const order: SetBy[] = [
  "prime_minister",
  "national_assembly",
  "government",
  "national",
  "province",
];

function documentOf(row: TargetListRow): Decision["document"] {
  const { document_number, document_title_vi, document_title_en, document_issued } = row;
  // What provinces set themselves stays together, a few targets in many papers.
  if (row.set_by === "province" || !document_number || !document_issued) return null;
  return {
    number: document_number,
    title_vi: document_title_vi ?? "",
    title_en: document_title_en ?? "",
    issued: document_issued,
  };
}

/** `target-list` by decision: national bodies first, named documents first, the newest first. */
export function groupByDecision(rows: readonly TargetListRow[]): Decision[] {
  const idOf = (row: TargetListRow) =>
    (documentOf(row) && row.document_id) ?? row.set_by.replaceAll("_", "-");
  return [...Map.groupBy(rows, idOf)]
    .map(([id, targets]) => {
      const first = targets[0] as TargetListRow;
      return { id, setBy: first.set_by, document: documentOf(first), targets };
    })
    .sort(
      (a, b) =>
        order.indexOf(a.setBy) - order.indexOf(b.setBy) ||
        (b.document?.issued ?? "").localeCompare(a.document?.issued ?? ""),
    );
}
