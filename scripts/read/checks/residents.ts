import { type CheckContext, completeTable } from "./context.ts";
import { predecessorsOf } from "./succession.ts";

export interface Residents {
  /** Average population, thousand people. */
  thousand: number;
  /** The year it holds for: the one asked for, or the nearest one known. */
  year: number;
}

/** Average population by area; undefined where the tables do not give it. */
export type ResidentsOf = (set: string, code: string, year: number) => Residents | undefined;

/** The country is the sum of the 63 provinces, a new province the sum of its predecessors. */
export function residentsLookup(context: CheckContext): ResidentsOf {
  const population = completeTable(context, "population")?.rows ?? [];
  const provinces = completeTable(context, "provinces")?.rows ?? [];
  const newProvinces = completeTable(context, "provinces_2025")?.rows ?? [];
  const known = new Map(
    population.map(({ cells }) => [`${cells.area_code} ${cells.year}`, cells.population_thousand]),
  );
  const years = new Set(
    population.map((row) => row.cells.year).filter((year) => typeof year === "number"),
  );
  const first = Math.min(...years);
  const last = Math.max(...years);

  function partsOf(set: string, code: string): string[] {
    if (set === "country") return provinces.map((row) => String(row.cells.code));
    if (set === "63") return [code];
    return newProvinces.filter((row) => row.cells.code === code).flatMap(predecessorsOf);
  }

  return (set, code, wanted) => {
    const year = Math.min(Math.max(wanted, first), last);
    const parts = partsOf(set, code).map((part) => known.get(`${part} ${year}`));
    const numbers = parts.filter((thousand) => typeof thousand === "number");
    if (parts.length === 0 || numbers.length < parts.length) return undefined;
    return { thousand: numbers.reduce((sum, part) => sum + part, 0), year };
  };
}
