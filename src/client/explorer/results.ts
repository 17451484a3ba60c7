import { resultRow } from "../../charts/result-row.ts";
import { yearMapCells } from "../../charts/year-map-cells.ts";
import type { Answer } from "../../engine/wasm/database.ts";
import { explorerWords } from "../../i18n/explorer.ts";
import type { ExplorerState } from "../../lib/explorer-state.ts";
import type { Language } from "../../lib/language.ts";
import { formatCount } from "../../lib/numbers.ts";
import { countByStatus } from "../../lib/year-map-counts.ts";
import { showOnMap } from "./map.ts";
import { part } from "./parts.ts";
import { showInTable } from "./table.ts";

/** Shows an answer everywhere it appears: map, legend, table, SQL and status. */
export async function showAnswer(
  root: HTMLElement,
  { rows, sql, milliseconds }: Answer<"year-map">,
  { measure, year, region }: ExplorerState,
  chosen: string,
  language: Language,
): Promise<void> {
  const words = explorerWords[language];
  const lines = rows.map((row) => resultRow(row, measure, language));
  showInTable(root, chosen, lines);
  part(root, "heading").textContent = chosen;
  part(root, "sql").textContent = sql;
  part(root, "legend").hidden = measure === "participants";
  part(root, "note").textContent = [
    measure === "participants" && words.participantsNote,
    region !== "all" && words.outsideNote,
  ]
    .filter(Boolean)
    .join(" ");
  const known = rows.filter((row) => row.value !== null).length;
  part(root, "status").textContent = words.answered(
    rows.length,
    known,
    formatCount(Math.max(1, milliseconds), language),
  );
  const text = {
    label: words.mapLabel(chosen),
    description: words.mapDescription(countByStatus(rows)),
  };
  await showOnMap(root, yearMapCells(rows, measure, year, language), text, language);
}
