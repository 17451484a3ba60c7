import type { PublicationCounts, PublicationStatus } from "../lib/counts.ts";
import type { Row } from "../sql/questions.ts";

type Cell = Row<"publication">;

/** Whether the figure of a cell comes from the press, from research or a public body's own text. */
export const originOf = ({ source_kind }: Pick<Cell, "source_kind">) =>
  source_kind === "press" || source_kind === "research" ? source_kind : "public";

const hasRate = ({ status }: Cell) => status === "exact" || status === "bounded";
const peopleOf = (cells: readonly Cell[]) => cells.reduce((sum, cell) => sum + cell.people, 0);

/** How many cells have what, and what share of the people (in percent) those with a rate hold. */
export function countPublication(cells: readonly Cell[]): PublicationCounts {
  const count = (status: PublicationStatus) =>
    cells.filter((cell) => cell.status === status).length;
  const withRate = cells.filter(hasRate);
  return {
    exact: count("exact"),
    bounded: count("bounded"),
    countOnly: count("count_only"),
    none: count("none"),
    withRate: withRate.length,
    total: cells.length,
    peopleSharePct: (100 * peopleOf(withRate)) / peopleOf(cells),
  };
}
