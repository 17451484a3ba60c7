import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createViteServer } from "vitest/node";
import type { Request } from "../../src/engine/wasm/messages.ts";
import { engineTablesFile } from "../../src/sql/tables.ts";

/**
 * Asks questions of the browser's engine in Node, where no page draws beside it.
 * @returns the time of each, in milliseconds
 */
export async function timeInNode(questions: Request[]): Promise<number[]> {
  // The engine's modules read SQL files as Vite has them.
  const vite = await createViteServer({ server: { middlewareMode: true }, logLevel: "error" });
  try {
    const { instantiateDuckDB, openBlockingEngine } = (await vite.ssrLoadModule(
      "/tests/sql/blocking-engine.ts",
    )) as typeof import("../sql/blocking-engine.ts");
    const tables = await readFile(join("public/data", engineTablesFile));
    const engine = openBlockingEngine(tables, await instantiateDuckDB());
    const times: number[] = [];
    for (const request of questions) {
      if (request.kind !== "question") continue;
      const start = performance.now();
      await engine.query(request.name, request.parameters as never);
      times.push(performance.now() - start);
    }
    return times;
  } finally {
    await vite.close();
  }
}
