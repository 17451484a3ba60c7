import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { withNativeEngine } from "../../src/engine/native.ts";
import { addressOf } from "../../src/lib/addresses.ts";
import type { Table } from "../read/tables.ts";
import { writeDownloads } from "../write/downloads.ts";
import { writeParquet } from "../write/parquet.ts";
import { isLocalSet } from "./areas.ts";
import { type Statement, statementsOf } from "./statements.ts";

const addressOfPage = ({ page }: Statement) => addressOf("vi", page, "/");
const keyOf = (statement: Statement) => `${addressOfPage(statement)} ${statement.subject}`;

/** What pages say of tables in memory, each by its page and subject. */
async function statementsOver(tables: Table[]): Promise<Map<string, Statement>> {
  const folder = await mkdtemp(join(tmpdir(), "data-add-"));
  try {
    await writeDownloads(tables, folder);
    await writeParquet(tables, folder);
    const statements = await withNativeEngine(folder, statementsOf);
    return new Map(statements.map((statement) => [keyOf(statement), statement]));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The figures with a page of their own. */
const figuresIn = (tables: Table[]): Set<string> => {
  const rows = tables.find(({ name }) => name === "observations")?.rows ?? [];
  const listed = rows.filter(({ cells }) => !isLocalSet(cells.area_set));
  return new Set(listed.map(({ cells }) => String(cells.observation_id)));
};

/**
 * What pages say otherwise when the tables change: the Vietnamese address of each page, and below it
 * what goes (-) and what comes (+). Each new figure of a province or the country has a page of its own.
 */
export async function pageDifferences(before: Table[], after: Table[]): Promise<string[]> {
  const [old, shown] = [await statementsOver(before), await statementsOver(after)];
  const now = new Map([
    ...[...figuresIn(after).difference(figuresIn(before))].map((id): [string, Statement] => {
      const page = { page: "figure", id } as const;
      return [`figure ${id}`, { page, subject: id, text: "the page of the figure" }];
    }),
    ...shown,
  ]);
  const changed = [...new Map([...now, ...old])].filter(
    ([key]) => old.get(key)?.text !== now.get(key)?.text,
  );
  const pages = Map.groupBy(changed, ([, statement]) => addressOfPage(statement));
  return [...pages].flatMap(([address, statements]) => [
    address,
    ...statements.flatMap(([key]) => [...tell("-", old.get(key)), ...tell("+", now.get(key))]),
  ]);
}

const tell = (sign: "-" | "+", statement: Statement | undefined): string[] =>
  statement ? [`  ${sign} ${statement.subject}: ${statement.text}`] : [];
