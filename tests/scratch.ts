import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** A folder for what test files share; it goes when all of them have run. */
    scratch: string;
  }
}

/** A process that runs test files is ended from outside, so it cannot clean up after itself. */
export default async function provideScratch({ provide }: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), "atlas-tests-"));
  provide("scratch", folder);
  return () => rm(folder, { recursive: true });
}
