import { byObservation, type Observation } from "../lib/observations.ts";
import { once } from "../lib/once.ts";
import type { Row } from "../sql/questions.ts";
import { ask } from "./ask.ts";

/** A published figure with its standing among the others of its year. */
export type ListedFigure = Observation<Row<"figure-list">>;

/** Every published figure, gathered once however many pages need it. */
export const listedFigures = once(
  async (): Promise<ListedFigure[]> => byObservation(await ask("figure-list", {})),
);

/** One page for each published figure, which also shows the others of its area and year. */
export async function figurePaths() {
  const listed = await listedFigures();
  const ofYear = Map.groupBy(listed, ({ any }) => [any.area_set, any.area_code, any.year].join());
  return [...ofYear.values()].flatMap((sameYear) =>
    sameYear.map((figure) => ({ params: { id: figure.id }, props: { figure, sameYear } })),
  );
}
