import { cellSchema, exampleOf } from "./cell-schema.ts";
import { characterName } from "./characters.ts";
import type { Field, TextRules } from "./descriptor.ts";
import { meantBy } from "./lookalikes.ts";
import { cellProblem, type Problem } from "./problems.ts";
import { quoted } from "./quoted.ts";
import { type Cell, type RawTable, type Row, type Table, writtenFields } from "./tables.ts";

/** Turns texts into typed cells and reports those that are not what their field asks for. */
export function readCells(raw: RawTable, rules: TextRules): { table: Table; problems: Problem[] } {
  const problems: Problem[] = [];
  const readers = writtenFields(raw).map((field) => ({
    field,
    index: raw.header.indexOf(field.name),
    schema: cellSchema(field),
    decimals: raw.fields.find(({ decimalsOf }) => decimalsOf === field.name),
  }));
  const rows = raw.rows.map((rawRow): Row => {
    const cells: Record<string, Cell> = {};
    for (const { field, index, schema, decimals } of readers) {
      const text = rawRow.texts[index];
      // A cell that could not be decoded has been reported with its file.
      if (text === undefined || text.includes("\uFFFD")) continue;
      const report = (wrong: string, remedy: string) =>
        problems.push(cellProblem(raw, rawRow, field.name, wrong, remedy));
      if (text.length > rules.maxLength) {
        report(
          `the cell has ${inLetters(text.length)}`,
          `write at most ${inLetters(rules.maxLength)}`,
        );
        continue;
      }
      const clean = cleanText(text, rules);
      if (clean !== text) report(...strayCharacters(text, clean, rules));
      if (clean === "") {
        if (field.constraints?.required) report("is empty", `write ${exampleOf(field)}`);
        else cells[field.name] = null;
        if (decimals) cells[decimals.name] = null;
        continue;
      }
      const parsed = schema.safeParse(clean);
      if (parsed.success) cells[field.name] = parsed.data;
      if (isFree(field) && rules.forbiddenStart.test(clean)) {
        report(`${quoted(clean)} would run as a formula in spreadsheets`, "begin with a word");
      }
      if (parsed.success && decimals) {
        const count = decimalsOf(clean);
        const { maximum = count } = decimals.constraints ?? {};
        if (count <= maximum) cells[decimals.name] = count;
        else report(`${quoted(clean)} has ${count} decimals`, `write at most ${maximum}`);
      }
      for (const { message } of parsed.error?.issues ?? []) {
        const [wrong = "", remedy = ""] = message.split("; ");
        report(`${quoted(clean)} ${wrong}`, remedy);
      }
    }
    return { line: rawRow.line, cells };
  });
  return { table: { ...raw, rows }, problems };
}

/** How many digits a number has after its point: 2 in 95.90. */
const decimalsOf = (number: string): number => number.split(".")[1]?.length ?? 0;

const inLetters = (count: number): string => `${count.toLocaleString("en")} letters`;

/** Whether a text of the field may begin with anything. */
const isFree = ({ type, date, constraints }: Field): boolean =>
  type === "string" && !date && !constraints?.enum && !constraints?.pattern;

/**
 * Single plain spaces, none at the ends, accents composed with their letters (NFC), and nothing that
 * nobody sees or that only looks like a letter, as it comes along when text is copied.
 */
function cleanText(text: string, { forbidden }: TextRules): string {
  // Marks that end a line or part columns stood where a space belongs.
  const spaced = text.normalize("NFC").replace(/[\t-\r\u0085\u2028\u2029]+/g, " ");
  return spaced.replace(forbidden, meantBy).replace(/\s+/g, " ").trim();
}

function strayCharacters(
  text: string,
  clean: string,
  { forbidden }: TextRules,
): [wrong: string, remedy: string] {
  const remedy = clean ? `write ${quoted(clean)}` : "leave the cell empty";
  const unseen = text.match(forbidden);
  if (unseen) {
    const names = [...new Set(unseen.join(""))].slice(0, 3).map(characterName);
    return [`${quoted(text)} has ${names.join(", ")}`, remedy];
  }
  if (text.normalize("NFC") === clean) {
    return [
      `${quoted(clean)} has accents apart from their letters`,
      "write it in composed Unicode (NFC)",
    ];
  }
  return [`${quoted(text)} has stray white space`, remedy];
}
