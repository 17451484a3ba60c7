import { globSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";

/**
 * The compiler with the built-ins of 2023, which the oldest browsers of package.json have: what they
 * lack, `Map.groupBy` or `Set.prototype.union`, is unknown to it.
 */
test("what runs in browsers needs no newer built-ins than the oldest of them have", () => {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
  const files = globSync("src/client/**/*.ts").concat("src/engine/wasm/worker.ts");
  const lib = ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"];
  const program = ts.createProgram(files, { ...options, lib, noEmit: true, skipLibCheck: true });
  const faults = program
    .getSourceFiles()
    .filter(({ fileName }) => !/node_modules/.test(fileName))
    .flatMap((file) => program.getSemanticDiagnostics(file))
    .map(({ file, messageText }) => {
      const text = ts.flattenDiagnosticMessageText(messageText, " ");
      return `${file?.fileName}: ${text}`;
    });
  expect(faults).toEqual([]);
}, 120_000);
