import { mkdir, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { Fault } from "../command/fault.ts";
import { beside } from "./publish.ts";

/**
 * Runs `work` while no other process does so for the same target. An open DuckDB file is the lock:
 * the system holds it for the process and lets go of it when the process ends, however it ends, so
 * that no dead process holds it and no clock or process number has to be trusted.
 * @throws Fault when another process is at work
 */
export async function exclusively<Result>(
  target: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const path = beside(target, "lock");
  await mkdir(dirname(path), { recursive: true });
  const lock = await open(path, target);
  try {
    return await work();
  } finally {
    // Removed while it is held: nobody else can be using this very file.
    await rm(path, { force: true });
    lock.closeSync();
  }
}

async function open(path: string, target: string): Promise<DuckDBInstance> {
  const create = () => DuckDBInstance.create(path, { threads: "1" });
  try {
    return await create();
  } catch (error) {
    const { message } = error as Error;
    if (message.includes("Could not set lock")) {
      const holder = /\(PID \d+\)/.exec(message)?.[0] ?? "";
      throw new Fault("busy", `another run ${holder} is at work on ${target}; wait for its end`);
    }
    if (!/not a valid DuckDB|enough bytes/.test(message)) throw error;
    // A process that was killed while it made the file left a part of it.
    await rm(path, { force: true });
    return create();
  }
}
