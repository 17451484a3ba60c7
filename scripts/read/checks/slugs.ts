import { cellProblem } from "../problems.ts";
import { type Check, eachRow, isFilled } from "./context.ts";

/** A Vietnamese name as part of an address: "Bà Rịa - Vũng Tàu" gives "ba-ria-vung-tau". */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("đ", "d") // Unicode does not take đ apart into d and an accent.
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** Address names follow from the Vietnamese names. */
export const checkSlugs: Check = (context) =>
  eachRow(context, (table, row) =>
    table.fields.flatMap((field) => {
      const source = field.slugOf && row.cells[field.slugOf];
      const slug = row.cells[field.name];
      if (!isFilled(source) || !isFilled(slug)) return [];
      const expected = slugOf(String(source));
      if (slug === expected) return [];
      const wrong = `"${slug}" does not follow from ${field.slugOf} "${source}"`;
      return [cellProblem(table, row, field.name, wrong, `write ${expected}`)];
    }),
  );
