import fc from "fast-check";
import Papa from "papaparse";

/** A table with something done to it. */
export interface Mutation {
  table: string;
  /** What was done, for whoever reads of a failure. */
  done: string;
  bytes: Uint8Array;
  /** The line whose cell was changed; none where bytes were. */
  line?: number;
}

/** Texts that people and programs leave in cells. */
const oddText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 6 }).filter((text) => !/[\r\n]/.test(text)),
  fc.integer().map(String),
  fc.double({ noNaN: true }).map(String),
  fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, "0")),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
  fc.constantFrom(
    ..."= + - @ \t , ; | \" '".split(" "),
    ...["", "0", "-1", "95,54", "1.196.739", "NULL", "N/A", "true", "TRUE", "=1+1", "\u202Eabc"],
    ...[
      "s1000",
      "14",
      "1",
      "2020-02-30",
      "31/10/2020",
      "http://a@b.c/",
      "\0",
      "\u200B",
      "x".repeat(10_001),
    ],
  ),
);

/** One cell of one row, with another text. */
const cellMutation = (table: string, content: string): fc.Arbitrary<Mutation> => {
  const lines = content.trimEnd().split("\n");
  const rows = lines.map((line) => Papa.parse<string[]>(line).data[0] ?? []);
  return fc
    .record({
      row: fc.integer({ min: 1, max: Math.max(1, rows.length - 1) }),
      column: fc.nat({ max: (rows[0]?.length ?? 1) - 1 }),
      text: oddText,
      copied: fc.option(fc.nat({ max: rows.length }), { freq: 3 }),
    })
    .map(({ row, column, text, copied }) => {
      const cells = [...(rows[row] ?? (rows[0] ?? []).map(() => ""))];
      const other = copied === null ? text : (rows[copied]?.[column] ?? text);
      cells[column] = other;
      const line = Papa.unparse([cells]);
      // A table of a header alone gets its first row.
      const changed = row < lines.length ? lines.with(row, line) : [...lines, line];
      return {
        table,
        done: `line ${row + 1}, column ${column + 1} is ${JSON.stringify(other.slice(0, 99))}`,
        bytes: Buffer.from(`${changed.join("\n")}\n`),
        line: row + 1,
      };
    });
};

/** Bytes taken out, put in or doubled anywhere, as broken disks, editors and tools leave them. */
const byteMutation = (table: string, content: string): fc.Arbitrary<Mutation> => {
  const bytes = Buffer.from(content);
  const odd = fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 4 }),
    fc.constantFrom("\n", "\r", '"', ",", ";", "\0", "\uFEFF", "\n\n", '""', " ").map(Buffer.from),
  );
  return fc
    .record({
      from: fc.nat({ max: bytes.length }),
      cut: fc.nat({ max: 40 }),
      put: odd,
      kind: fc.nat({ max: 4 }),
    })
    .map(({ from, cut, put, kind }) => {
      const [start, end] = [bytes.subarray(0, from), bytes.subarray(from + cut)];
      const parts = [
        [start, put, bytes.subarray(from)],
        [start, end],
        [start, put, end],
        [start, bytes.subarray(from, from + cut), bytes.subarray(from)],
        [start],
      ][kind] as Uint8Array[];
      const done = `bytes at ${from}: kind ${kind}, ${cut} cut, ${JSON.stringify([...put])} put`;
      return { table, done, bytes: Buffer.concat(parts) };
    });
};

/** Any mutation of any of the tables; two in three are of a cell. */
export const mutations = (contents: ReadonlyMap<string, string>): fc.Arbitrary<Mutation> =>
  fc.oneof(
    ...[...contents].flatMap(([table, content]) => [
      { weight: 2, arbitrary: cellMutation(table, content) },
      { weight: 1, arbitrary: byteMutation(table, content) },
    ]),
  );
