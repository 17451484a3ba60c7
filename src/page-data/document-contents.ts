import type { Row } from "../sql/questions.ts";
import { ask } from "./ask.ts";
import { type ListedFigure, listedFigures } from "./figures.ts";

type Document = Row<"documents">;

/** What the atlas has from one document. */
export interface DocumentContents {
  points: Row<"document-points">[];
  figures: ListedFigure[];
  /** Targets that it sets or that were read from it. */
  targets: Row<"target-list">[];
  thresholds: Row<"thresholds">[];
  support: Row<"premium-support">[];
  outreach: Row<"outreach">[];
}

/** What the atlas has from a document. */
export async function contentsOf({ document_id, source_id }: Document): Promise<DocumentContents> {
  const points = await ask("document-points", {});
  const figures = await listedFigures();
  const targets = await ask("target-list", {});
  const thresholds = await ask("thresholds", {});
  const support = await ask("premium-support", {});
  const outreach = await ask("outreach", {});
  const isOf = (row: { document_id: string | null }) => row.document_id === document_id;
  const wasRead = (row: { source_id: string }) => row.source_id === source_id;
  return {
    points: points.filter(isOf),
    figures: figures.filter(({ any }) => wasRead(any)),
    targets: targets.filter((target) => isOf(target) || wasRead(target)),
    thresholds: thresholds.filter(isOf),
    support: support.filter(isOf),
    outreach: outreach.filter(isOf),
  };
}
