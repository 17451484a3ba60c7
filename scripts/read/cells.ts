import { cellSchema, exampleOf } from "./cell-schema.ts";
import { cellProblem, type Problem } from "./problems.ts";
import { type Cell, type RawTable, type Row, type Table, writtenFields } from "./tables.ts";

/** Turns texts into typed cells and reports those that are not what their field asks for. */
export function readCells(raw: RawTable): { table: Table; problems: Problem[] } {
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
      const clean = cleanText(text);
      if (clean !== text) report(...strayCharacters(text, clean));
      if (clean === "") {
        if (field.constraints?.required) report("is empty", `write ${exampleOf(field)}`);
        else cells[field.name] = null;
        if (decimals) cells[decimals.name] = null;
        continue;
      }
      const parsed = schema.safeParse(clean);
      if (parsed.success) cells[field.name] = parsed.data;
      if (parsed.success && decimals) cells[decimals.name] = decimalsOf(clean);
      for (const { message } of parsed.error?.issues ?? []) {
        const [wrong = "", remedy = ""] = message.split("; ");
        report(`"${clean}" ${wrong}`, remedy);
      }
    }
    return { line: rawRow.line, cells };
  });
  return { table: { ...raw, rows }, problems };
}

/** How many digits a number has after its point: 2 in 95.90. */
const decimalsOf = (number: string): number => number.split(".")[1]?.length ?? 0;

// Zero-width spaces and joiners come along when text is copied from web pages.
const invisible = /[\u200B-\u200D\u2060]/g;

/** Single plain spaces, none at the ends, accents composed with their letters (NFC). */
function cleanText(text: string): string {
  return text.normalize("NFC").replace(invisible, "").replace(/\s+/g, " ").trim();
}

function strayCharacters(text: string, clean: string): [wrong: string, remedy: string] {
  if (text.normalize("NFC") === clean) {
    return [
      `"${clean}" has accents apart from their letters`,
      "write it in composed Unicode (NFC)",
    ];
  }
  return [`"${text}" has stray white space`, clean ? `write "${clean}"` : "leave the cell empty"];
}
