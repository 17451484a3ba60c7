import { type NativeEngine, withNativeEngine } from "../../src/engine/native.ts";
import type { QuestionName } from "../../src/sql/questions.ts";
import type { BlockingEngine } from "../sql/blocking-engine.ts";
import { parameterSets, publishedIn } from "../sql/parameter-sets.ts";
import type { Benchmark } from "./benchmark.ts";
import { timeQuery, withNodeEngine } from "./node-engine.ts";

const rounds = 5;

async function compareEngines(native: NativeEngine, wasm: BlockingEngine): Promise<Benchmark[]> {
  const sets = Object.entries(parameterSets(await publishedIn(native.run)));
  const results: Benchmark[] = [];
  for (const [name, [parameters]] of sets as [QuestionName, [object]][]) {
    const time = (engine: NativeEngine | BlockingEngine) =>
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
}

/** Every question with its first parameters, on the browser's engine beside the native one, both in Node. */
export const measureBothEngines = (): Promise<Benchmark[]> =>
  withNativeEngine("public/data", (native) =>
    withNodeEngine((wasm) => compareEngines(native, wasm)),
  );
