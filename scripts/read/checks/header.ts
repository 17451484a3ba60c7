import type { Problem } from "../problems.ts";
import { quoted } from "../quoted.ts";
import { nearest } from "./suggest.ts";

/** Compares the column names of a file with those described. */
export function checkHeader(file: string, header: string[], expected: string[]): Problem[] {
  const problem = (index: number, field: string, wrong: string, remedy: string): Problem => ({
    severity: "error",
    file,
    line: 1,
    column: index + 1,
    field,
    wrong,
    remedy,
  });
  const separator = [";", "\t"].find((mark) => header.length === 1 && header[0]?.includes(mark));
  if (separator) {
    const name = separator === ";" ? "semicolons" : "tabs";
    return [problem(0, "header", `columns are separated by ${name}`, "save the file with commas")];
  }
  const missing = expected.filter((name) => !header.includes(name));
  const extra = header.flatMap((name, index) =>
    expected.includes(name) && header.indexOf(name) === index ? [] : [{ name, index }],
  );
  const problems = [
    ...extra.map(({ name, index }) => {
      if (expected.includes(name)) {
        return problem(index, name, "the column occurs twice", "remove one of the two");
      }
      const suggestion = nearest(name, missing);
      const remedy = suggestion ? `write "${suggestion}"` : "remove the column";
      return problem(index, name, `${quoted(name)} is not a column of this table`, remedy);
    }),
    ...missing.map((name) =>
      problem(
        expected.indexOf(name),
        name,
        "the column is missing",
        `add ${quoted(name)} to the header`,
      ),
    ),
  ];
  const moved = expected.findIndex((name, index) => header[index] !== name);
  if (problems.length === 0 && moved >= 0) {
    const remedy = `write ${expected.join(",")}`;
    return [problem(moved, header[moved] ?? "", "the columns are in another order", remedy)];
  }
  return problems;
}
