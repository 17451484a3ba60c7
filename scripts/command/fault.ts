import { existsSync } from "node:fs";
import { dirname } from "node:path";
import type { ExitCause } from "./exit-codes.ts";

/** Something that a person caused and can mend; its message is one line for that person. */
export class Fault extends Error {
  readonly exit: ExitCause;

  constructor(exit: ExitCause, message: string) {
    super(message);
    this.exit = exit;
  }
}

const full = "no space is left on the disk; make room, then run this again";

/** What the system's errors mean, by their codes; the path is the one that was asked for. */
const systemFaults: Record<string, (path: string) => Fault> = {
  ENOENT: (path) => {
    const there = dirname(path);
    return new Fault("missing", `${existsSync(there) ? path : there} is not there`);
  },
  ENOTDIR: (path) => new Fault("missing", `${path} is no folder, or lies in a file`),
  EISDIR: (path) => new Fault("missing", `${path} is a folder; a file belongs there`),
  ELOOP: (path) => new Fault("missing", `${path} is a link that leads to itself`),
  EACCES: (path) => new Fault("permission", `${path} may not be read or written by this user`),
  EPERM: (path) => new Fault("permission", `${path} may not be read or written by this user`),
  EROFS: (path) => new Fault("readOnly", `${path} is on a disk that can only be read`),
  ENOSPC: () => new Fault("disk", full),
  EDQUOT: () => new Fault("disk", full),
  EIO: (path) => new Fault("disk", `${path} could not be read or written: the disk fails`),
};

/** The same in the words that DuckDB has from the system. */
const duckdbFaults: [words: RegExp, code: string][] = [
  [/No space left on device/i, "ENOSPC"],
  [/Read-only file system/i, "EROFS"],
  [/Permission denied/i, "EACCES"],
  [/Is a directory/i, "EISDIR"],
];

/** What an error says to the person who caused it; undefined for a fault of the programs. */
export function faultOf(error: unknown): Fault | undefined {
  if (error instanceof Fault) return error;
  if (!(error instanceof Error)) return undefined;
  const { code = "", path, message } = error as NodeJS.ErrnoException;
  // The command line's own reader says in a sentence what is wrong with it.
  if (code.startsWith("ERR_PARSE_ARGS")) return new Fault("refused", message.split("\n")[0] ?? "");
  const spoken = code || (duckdbFaults.find(([words]) => words.test(message))?.[1] ?? "");
  const quotedPath = /"([^"]+)"/.exec(message)?.[1];
  return systemFaults[spoken]?.(path ?? quotedPath ?? "a file");
}
