import { cellProblem } from "../problems.ts";
import { type Check, completeTable } from "./context.ts";

/** Every province has a population for each year of the series; keys rule out doubles. */
export const checkPopulationSeries: Check = (context) => {
  const population = completeTable(context, "population");
  const provinces = completeTable(context, "provinces");
  if (!population || !provinces) return [];
  const years = new Set(population.rows.map((row) => row.cells.year));
  const present = new Set(population.rows.map(({ cells }) => `${cells.area_code} ${cells.year}`));
  return provinces.rows.flatMap(({ cells: { code, name_vi: name } }) =>
    [...years]
      .filter((year) => year !== undefined && !present.has(`${code} ${year}`))
      .map((year) => {
        const row = population.rows.find(({ cells }) => cells.area_code === code) ?? { line: 1 };
        const wrong = `${code} (${name}) has no population for ${year}`;
        return cellProblem(population, row, "year", wrong, `add the row ${code},${year},…`);
      }),
  );
};
