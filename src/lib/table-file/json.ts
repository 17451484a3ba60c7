import { LimitFailure, tableLimits } from "./limits.ts";
import type { ValueTable } from "./values.ts";

type JsonRecord = Record<string, unknown>;

const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const areRecords = (value: unknown): value is JsonRecord[] =>
  Array.isArray(value) && value.length > 0 && value.every(isRecord);

/** The records of a JSON text: a list of them, or the first list of them that an object holds. */
function recordsIn(value: unknown): JsonRecord[] | undefined {
  if (areRecords(value)) return value;
  return isRecord(value) ? Object.values(value).find(areRecords) : undefined;
}

/** A text within quotes, or a number. */
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/g;

/** What JSON.parse would round, or take for infinite. */
const isInexact = (number: string) => /^-?\d{16}/.test(number) || !Number.isFinite(Number(number));

/** What a JSON text holds; numbers that would lose digits become texts, as those of a CSV do. */
function parseExactly(text: string): unknown {
  const value: unknown = JSON.parse(text);
  if (!/\d{16}|[eE]\+?\d{3}/.test(text)) return value;
  const kept = (token: string) =>
    !token.startsWith('"') && isInexact(token) ? `"${token}"` : token;
  return JSON.parse(text.replace(tokens, kept));
}

function parse(text: string): unknown {
  try {
    return parseExactly(text);
  } catch {
    // JSON Lines: a record on each line.
    const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
    return lines.map(parseExactly);
  }
}

/** Whether a text means to be JSON. */
export const isJson = (text: string): boolean => /^\s*(?:\[\s*[[{"\d\]]|\{)/.test(text);

/**
 * The records of a JSON text as a table, with a column for every name that one of them has.
 * @returns undefined where the text is no JSON, or holds no list of records
 * @throws LimitFailure
 */
export function readJson(text: string): ValueTable | undefined {
  let records: JsonRecord[] | undefined;
  try {
    records = recordsIn(parse(text));
  } catch {
    return undefined;
  }
  if (!records) return undefined;
  const names = new Set<string>();
  for (const record of records) {
    for (const name of Object.keys(record)) names.add(name);
    if (names.size > tableLimits.columns) throw new LimitFailure("too-wide");
  }
  if (records.length > tableLimits.rows) throw new LimitFailure("too-long");
  const columns = [...names];
  return { name: "", rows: [columns, ...records.map((record) => columns.map((n) => record[n]))] };
}
