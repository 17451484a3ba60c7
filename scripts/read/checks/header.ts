import { characterName, unseen } from "../characters.ts";
import type { Problem } from "../problems.ts";
import { quoted } from "../quoted.ts";
import { nearest } from "./suggest.ts";

const separators: Record<string, string> = {
  ";": "semicolons",
  "\t": "tabs",
  "|": "vertical bars",
};

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
  const [only = ""] = header;
  const separator = Object.keys(separators).find(
    (mark) => header.length === 1 && only.includes(mark),
  );
  if (separator) {
    const name = separators[separator];
    return [problem(0, "header", `columns are separated by ${name}`, "save the file with commas")];
  }
  const plain = header.map((name) => name.replace(unseen, "").trim());
  const missing = expected.filter((name) => !plain.includes(name));
  const extra = plain.flatMap((name, index) =>
    expected.includes(name) && plain.indexOf(name) === index ? [] : [{ name, index }],
  );
  const disguised = header.flatMap((name, index) => {
    const [character] = name.match(unseen) ?? [];
    const meant = plain[index] ?? "";
    if (name === meant || !expected.includes(meant)) return [];
    const what = character ? characterName(character) : "stray white space";
    const wrong = `${quoted(name)} has ${what}`;
    return [problem(index, meant, wrong, `write ${quoted(meant)}`)];
  });
  const problems = [
    ...disguised,
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
