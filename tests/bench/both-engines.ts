import { openNativeEngine } from "../../src/engine/native.ts";
import type { QuestionName } from "../../src/sql/questions.ts";
import { parameterSets, publishedIn } from "../sql/parameter-sets.ts";
import type { Benchmark } from "./benchmark.ts";
import { timeQuery, withNodeEngine } from "./node-engine.ts";

const rounds = 5;

/** Every question with its first parameters, on the browser's engine beside the native one, both in Node. */
export async function measureBothEngines(): Promise<Benchmark[]> {
  const native = await openNativeEngine("public/data");
  try {
    const sets = Object.entries(parameterSets(await publishedIn(native.run)));
    return await withNodeEngine(async (wasm) => {
      const results: Benchmark[] = [];
      for (const [name, [parameters]] of sets as [QuestionName, [object]][]) {
        const time = (engine: typeof native | typeof wasm) =>
          timeQuery(engine, name, parameters as never);
        // The first of each loads what the question needs.
        await time(native);
        await time(wasm);
        const ours: number[] = [];
        const theirs: number[] = [];
        for (let round = 0; round < rounds; round += 1) {
          theirs.push(await time(native));
          ours.push(await time(wasm));
        }
        const rival = { name: "native", runs: theirs };
        results.push({ name: `question ${name}, WASM`, unit: "ms", ours, rival });
      }
      return results;
    });
  } finally {
    await native.close();
  }
}
