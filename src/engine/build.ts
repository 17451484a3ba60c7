import { join } from "node:path";
import type { Engine } from "./engine.ts";
import { openNativeEngine } from "./native.ts";

let engine: Promise<Engine> | undefined;

/** Answers a question from the compiled tables in `public/data/`; one engine serves every page. */
export const ask: Engine["query"] = async (name, parameters) => {
  engine ??= openNativeEngine(join(process.cwd(), "public/data"));
  return (await engine).query(name, parameters);
};
