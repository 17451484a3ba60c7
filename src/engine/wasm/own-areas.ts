import { quotedName, quotedText } from "../../lib/quoting.ts";

/** Which province each text of a column names, to be added to a reader's table as two columns. */
export interface OwnAreas {
  /** The column whose texts are looked up. */
  column: string;
  /** Names of the columns that are added. */
  codeColumn: string;
  setColumn: string;
  /** By text; rows with any other text get none. */
  codes: { text: string; code: string; areaSet: string }[];
}

/**
 * A query of all rows of `source`, with the code and set of the province that each one names. Not a
 * join, which would put the rows in another order than that of their file.
 */
export function withAreas(source: string, areas: OwnAreas | undefined): string {
  if (!areas || areas.codes.length === 0) return `SELECT * FROM ${source}`;
  const looked = `CAST(own.${quotedName(areas.column)} AS VARCHAR)`;
  const found = (part: "code" | "areaSet") => {
    const cases = areas.codes.map(
      (each) => `WHEN ${quotedText(each.text)} THEN ${quotedText(each[part])}`,
    );
    return `CASE ${looked} ${cases.join(" ")} END`;
  };
  return `SELECT own.*, ${found("code")} AS ${quotedName(areas.codeColumn)},
  ${found("areaSet")} AS ${quotedName(areas.setColumn)}
FROM ${source} AS own`;
}
