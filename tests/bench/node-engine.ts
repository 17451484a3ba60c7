import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createViteServer } from "vitest/node";
import { engineTablesFile } from "../../src/sql/tables.ts";
import type { BlockingEngine } from "../sql/blocking-engine.ts";

/** Does something with the browser's engine in Node, where no page draws beside it. */
export async function withNodeEngine<Result>(
  use: (engine: BlockingEngine) => Promise<Result>,
): Promise<Result> {
  // The engine's modules read SQL files as Vite has them.
  const vite = await createViteServer({ server: { middlewareMode: true }, logLevel: "error" });
  try {
    const { instantiateDuckDB, openBlockingEngine } = (await vite.ssrLoadModule(
      "/tests/sql/blocking-engine.ts",
    )) as typeof import("../sql/blocking-engine.ts");
    const tables = await readFile(join("public/data", engineTablesFile));
    return await use(openBlockingEngine(tables, await instantiateDuckDB()));
  } finally {
    await vite.close();
  }
}

/** The time of an answer in milliseconds. */
export async function timeQuery(
  engine: Pick<BlockingEngine, "query">,
  ...asked: Parameters<BlockingEngine["query"]>
): Promise<number> {
  const start = performance.now();
  await engine.query(...asked);
  return performance.now() - start;
}
