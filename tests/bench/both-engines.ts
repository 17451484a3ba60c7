import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createViteServer } from "vitest/node";
import { openNativeEngine } from "../../src/engine/native.ts";
import type { QuestionName } from "../../src/sql/questions.ts";
import { engineTablesFile } from "../../src/sql/tables.ts";
import { parameterSets, publishedIn } from "../sql/parameter-sets.ts";
import type { Benchmark } from "./benchmark.ts";

const rounds = 5;

/** Every question with its first parameters, on the browser's engine beside the native one, both in Node. */
export async function measureBothEngines(): Promise<Benchmark[]> {
  // The engine's modules read SQL files as Vite has them.
  const vite = await createViteServer({ server: { middlewareMode: true }, logLevel: "error" });
  const native = await openNativeEngine("public/data");
  try {
    const load = (module: string) => vite.ssrLoadModule(module);
    const { instantiateDuckDB, openBlockingEngine } = (await load(
      "/tests/sql/blocking-engine.ts",
    )) as typeof import("../sql/blocking-engine.ts");
    const tables = await readFile(join("public/data", engineTablesFile));
    const wasm = openBlockingEngine(tables, await instantiateDuckDB());
    const results: Benchmark[] = [];
    const sets = Object.entries(parameterSets(await publishedIn(native.run)));
    for (const [name, [parameters]] of sets as [QuestionName, [object]][]) {
      const time = async (engine: typeof native | typeof wasm) => {
        const start = performance.now();
        await engine.query(name, parameters as never);
        return performance.now() - start;
      };
      // The first of each loads what the question needs.
      await time(native);
      await time(wasm);
      const [ours, theirs]: number[][] = [[], []];
      for (let round = 0; round < rounds; round += 1) {
        theirs?.push(await time(native));
        ours?.push(await time(wasm));
      }
      results.push({
        name: `question ${name}, WASM`,
        unit: "ms",
        ours: ours ?? [],
        rival: { name: "native", runs: theirs ?? [] },
      });
    }
    return results;
  } finally {
    await native.close();
    await vite.close();
  }
}
