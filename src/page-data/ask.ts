import { join } from "node:path";
import type { Engine } from "../engine/engine.ts";
import { type NativeEngine, openNativeEngine } from "../engine/native.ts";
import { once } from "../lib/once.ts";

/** One engine serves every page. */
const opened = once(() => openNativeEngine(join(process.cwd(), "public/data")));

const answers = new Map<string, Promise<unknown>>();

/**
 * Answers a question from the compiled tables in `public/data/`. The same question comes from many
 * pages; it is asked once, and its rows are frozen because all of them share the list.
 */
export const ask: Engine["query"] = (name, parameters) => {
  const key = JSON.stringify([name, parameters]);
  const answer =
    answers.get(key) ??
    opened()
      .then((engine) => engine.query(name, parameters))
      .then(Object.freeze);
  answers.set(key, answer);
  return answer as ReturnType<typeof ask<typeof name>>;
};

/** Runs any SQL over the same tables: for what pages say of the tables themselves. */
export const run: NativeEngine["run"] = async (sql) => (await opened()).run(sql);
