import type { DuckDBBindings } from "@duckdb/duckdb-wasm/blocking";
import type { Result } from "../../lib/result.ts";
import type { TableFiles } from "./catalog.ts";
import { type Database, openDatabase } from "./database.ts";
import { failureOf } from "./failure.ts";
import { instantiate } from "./instantiate.ts";
import type { Reply, Report, Request } from "./messages.ts";
import type { OwnTable } from "./own-tables.ts";
import { writeParquet } from "./parquet.ts";
import { unpackTables } from "./unpack.ts";

/**
 * The worker that holds the engine: starts with the tables and the module that the page hands it,
 * then answers what the page asks.
 */

const report = (message: Report) => self.postMessage(message);

function reportFailed(thrown: unknown): void {
  const { kind, message } = failureOf(thrown, "broken");
  report({ kind: "failed", failure: kind, detail: message });
}

/** The engine with the tables that it holds now, which can be opened anew with others. */
class Holder {
  #bindings: DuckDBBindings;
  #files: TableFiles;
  #own: OwnTable[] = [];
  #database: Database;

  constructor(bindings: DuckDBBindings, files: TableFiles) {
    this.#bindings = bindings;
    this.#files = files;
    this.#database = openDatabase(bindings, files);
  }

  reply(request: Request): Reply {
    if (request.kind === "own-tables") return this.#replaceOwnTables(request.tables);
    if (request.kind === "parquet") return this.#toParquet(request.result);
    if (request.kind === "prepare") {
      this.#database.prepare(request.script);
      return undefined;
    }
    if (request.kind === "script") {
      return this.#database.runScript(request.script, request.rowLimit);
    }
    return this.#database.ask(request.name, request.parameters as never);
  }

  prepareNext(): boolean {
    return this.#database.prepareNext();
  }

  /** Files can be read only while the engine opens. One that cannot be read changes nothing. */
  #replaceOwnTables(tables: OwnTable[]): Reply {
    try {
      this.#database = openDatabase(this.#bindings, this.#files, tables);
      this.#own = tables;
      return this.#database.own;
    } catch (thrown) {
      this.#database = openDatabase(this.#bindings, this.#files, this.#own);
      throw thrown;
    }
  }

  /** Writing files is allowed only in an engine without tables, which is opened for that alone. */
  #toParquet(result: Result): Reply {
    try {
      return writeParquet(this.#bindings, result);
    } finally {
      this.#database = openDatabase(this.#bindings, this.#files, this.#own);
    }
  }

  /** What the engine has taken of the device's memory; it never gives any back. */
  get memoryBytes(): number {
    const { mod } = this.#bindings as unknown as { mod: { HEAPU8: Uint8Array } };
    return mod.HEAPU8.length;
  }
}

function answer(holder: Holder, id: number, request: Request): void {
  try {
    const reply = holder.reply(request);
    report({ kind: "answer", id, reply, memoryBytes: holder.memoryBytes });
  } catch (thrown) {
    const { kind, message } = failureOf(thrown, "query");
    report({ kind: "refused", id, failure: kind, detail: message });
  }
}

/** Questions in a row come faster than this, and go first; so does the page that draws an answer. */
const idleMilliseconds = 400;

let idle: ReturnType<typeof setTimeout> | undefined;

/** While nothing is asked, loads what a later question may need: it then answers at once. */
function prepareWhenIdle(holder: Holder): void {
  clearTimeout(idle);
  idle = setTimeout(() => {
    if (holder.prepareNext()) prepareWhenIdle(holder);
  }, idleMilliseconds);
}

/** The next message of the page. Whoever waits for one has to do so before it comes. */
const received = <Message>() =>
  new Promise<Message>((resolve) => {
    self.addEventListener("message", ({ data }) => resolve(data), { once: true });
  });

async function start(): Promise<void> {
  try {
    // The tables come first: they are unpacked while the module is on its way.
    const files = unpackTables(await received<Uint8Array>());
    const bindings = await instantiate(await received<WebAssembly.Module>());
    const holder = new Holder(bindings, files);
    self.addEventListener("message", ({ data }: MessageEvent<{ id: number; request: Request }>) => {
      answer(holder, data.id, data.request);
      prepareWhenIdle(holder);
    });
    report({ kind: "ready" });
    prepareWhenIdle(holder);
  } catch (thrown) {
    reportFailed(thrown);
  }
}

start();
