import { expect, test } from "vitest";
import { type FailureKind, failureOf } from "../../../../src/engine/wasm/failure.ts";

/** What browsers say, each in its own words. */
const said: [FailureKind, string][] = [
  [
    "damaged",
    "WebAssembly.instantiateStreaming(): expected magic word 00 61 73 6d, found 3c 21 64 6f @+0",
  ],
  [
    "damaged",
    'WebAssembly.instantiateStreaming(): section (code 10, "Code") extends past end of the module (length 9, remaining bytes 3) @+8',
  ],
  ["damaged", "WebAssembly.instantiateStreaming(): expected 1024 bytes, fell off end @+20"],
  [
    "damaged",
    "Failed to execute 'compile' on 'WebAssembly': Incorrect response MIME type. Expected 'application/wasm'.",
  ],
  ["damaged", "wasm validation error: at offset 0: failed to match magic number"],
  [
    "damaged",
    "WebAssembly: Response has unsupported MIME type 'text/html' expected 'application/wasm'",
  ],
  ["damaged", "WebAssembly.Module doesn't parse at byte 0: module doesn't start with '\\0asm'"],
  ["network", "NetworkError when attempting to fetch resource."],
  ["network", "Failed to fetch"],
  ["network", "Load failed"],
  ["blocked", "WebAssembly.instantiate(): Refused to compile because 'unsafe-eval' is not allowed"],
  ["memory", "WebAssembly.Memory(): could not allocate memory"],
  ["broken", "memory access out of bounds"],
  ["query", "Binder Error: something else"],
];

test.each(said)("%s: %s", (kind, message) => {
  expect(failureOf(new Error(message), "query").kind).toBe(kind);
});
