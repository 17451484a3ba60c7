import { cellProblem } from "../problems.ts";
import { quoted } from "../quoted.ts";
import { type Check, completeTable, isFilled } from "./context.ts";
import { nearest } from "./suggest.ts";

/** Foreign keys lead to a row that exists. */
export const checkReferences: Check = (context) =>
  context.tables.flatMap((table) =>
    (table.resource.schema.foreignKeys ?? []).flatMap((key) => {
      const target = completeTable(context, key.reference.resource);
      if (!target) return [];
      const [name] = key.fields;
      const [targetName] = key.reference.fields;
      const known = new Set(target.rows.map((row) => row.cells[targetName]));
      return table.rows.flatMap((row) => {
        const value = row.cells[name];
        if (!isFilled(value) || known.has(value)) return [];
        const suggestion = nearest(String(value), [...known].filter(isFilled).map(String));
        const wrong = `${quoted(value)} is not a ${targetName} of ${target.file}`;
        const remedy = suggestion
          ? `write "${suggestion}", or add the row there first`
          : "add the row there first";
        return [cellProblem(table, row, name, wrong, remedy)];
      });
    }),
  );
