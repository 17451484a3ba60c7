import { createHash } from "node:crypto";
import { zipSync } from "fflate";
import { afterEach, expect, test, vi } from "vitest";
import { fetchEngineFiles } from "../../../../src/engine/wasm/engine-files.ts";
import type { EngineFailure } from "../../../../src/engine/wasm/failure.ts";

afterEach(() => vi.unstubAllGlobals());

const packed = zipSync({ "areas.parquet": new Uint8Array(100) });
const hash = createHash("sha256").update(packed).digest("hex");
/** The smallest module that there is. */
const emptyModule = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
const wasm = { "content-type": "application/wasm" };

/** What the tables are told for, when a server sends `body` in their place. */
async function tablesFrom(body: BodyInit, built: string | undefined, isSecureContext = true) {
  vi.stubGlobal("isSecureContext", isSecureContext);
  vi.stubGlobal("fetch", async (address: string) =>
    address.endsWith(".wasm") ? new Response(emptyModule, { headers: wasm }) : new Response(body),
  );
  const { tables } = fetchEngineFiles(built, () => {});
  return tables.then(
    (bytes) => bytes.length,
    ({ kind }: EngineFailure) => kind,
  );
}

test("the tables that the page was built with are taken, others are of another release", async () => {
  expect(await tablesFrom(packed, hash)).toBe(packed.length);
  expect(await tablesFrom(packed, "0".repeat(64))).toBe("outdated");
});

test("where the page names no tables, or the browser has no hashes, nothing is compared", async () => {
  expect(await tablesFrom(packed, undefined)).toBe(packed.length);
  expect(await tablesFrom(packed, "0".repeat(64), false)).toBe(packed.length);
});

test.each([
  ["a log-in page", "<!doctype html><title>Wi-Fi</title>"],
  ["nothing", ""],
  ["half of the file", packed.slice(0, packed.length / 2)],
])("%s in place of the tables is told for what it is", async (_, body) => {
  expect(await tablesFrom(body, "0".repeat(64))).toBe("damaged");
});

test("the module is compiled as it arrives, and each byte counted", async () => {
  const counted: number[] = [];
  await tablesFrom(packed, hash);
  const { module } = fetchEngineFiles(hash, (bytes) => counted.push(bytes));
  expect(await module).toBeInstanceOf(WebAssembly.Module);
  expect(counted.at(-1)).toBe(emptyModule.length);
});

test("a browser without WebAssembly, or its exceptions, is told so", async () => {
  await tablesFrom(packed, hash);
  for (const lacking of [undefined, {}]) {
    vi.stubGlobal("WebAssembly", lacking);
    const { module } = fetchEngineFiles(hash, () => {});
    await expect(module).rejects.toMatchObject({ kind: "unsupported" });
  }
});
