import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { builtPaths, fileOf } from "../e2e/built-pages.ts";
import { templates } from "../e2e/templates.ts";
import { runs } from "../runs.ts";

/** The page with the most markup of each kind, an embed of each kind, and the page of errors. */
const embedKinds = new Map(
  builtPaths()
    .filter((path) => /^\/(nhung|en\/embed)\//.test(path))
    .map((path) => [
      path
        .replaceAll(/\d{4}(-\d{4})?/g, "year")
        .split("/")
        .slice(0, 4)
        .join("/"),
      path,
    ]),
);
const paths = [...templates().map(({ fullest }) => fullest), ...embedKinds.values(), "/404.html"];
const files = paths.map((path) => fileOf(path) ?? path);

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // What a title needs to say is not always said in 70 letters.
    "long-title": "off",
    "no-trailing-whitespace": "off",
    // A table's frame is named as the section around it: it is the part that scrolls.
    "unique-landmark": "off",
    "valid-id": ["error", { relaxed: true }],
    // The search is sent by Enter, and the explorer answers each choice at once.
    "wcag/h32": "off",
  },
});

test("every kind of page is valid for html-validate", async () => {
  const faults: string[] = [];
  for (const file of files) {
    const { results } = await validator.validateFile(file);
    for (const { messages } of results) {
      for (const { ruleId, message, line, column } of messages) {
        faults.push(`${file}:${line}:${column} ${ruleId}: ${message}`);
      }
    }
  }
  expect(faults).toEqual([]);
});

test.skipIf(!runs("java", "-version"))(
  "every kind of page is valid for the Nu checker (needs Java)",
  async () => {
    const jar = "node_modules/vnu-jar/build/dist/vnu.jar";
    // Two things of the standard that this version does not know yet; later ones fetch a Java of their own.
    const unknown = ".*wasm-unsafe-eval.*|.*“name” not allowed on element “details”.*";
    const words = ["-Xss4m", "-jar", jar, "--exit-zero-always", "--errors-only", "--format", "gnu"];
    words.push("--filterpattern", unknown);
    const run = promisify(execFile)("java", [...words, ...files], { maxBuffer: 2 ** 26 });
    const { stdout, stderr } = await run;
    expect(stdout + stderr).toBe("");
  },
);
