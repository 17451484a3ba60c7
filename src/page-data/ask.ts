import { join } from "node:path";
import type { Engine } from "../engine/engine.ts";
import { type NativeEngine, openNativeEngine } from "../engine/native.ts";
import { once } from "../lib/once.ts";

/** One engine serves every page. */
const opened = once(() => openNativeEngine(join(process.cwd(), "public/data")));

/** Answers a question from the compiled tables in `public/data/`. */
export const ask: Engine["query"] = async (name, parameters) =>
  (await opened()).query(name, parameters);

/** Runs any SQL over the same tables: for what pages say of the tables themselves. */
export const run: NativeEngine["run"] = async (sql) => (await opened()).run(sql);
