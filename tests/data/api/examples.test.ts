import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { parseHTML } from "linkedom";
import sirv from "sirv";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { languages } from "../../../src/lib/language.ts";
import { listening } from "../../listening.ts";
import { runs } from "../../runs.ts";

const run = promisify(execFile);

/** How the text of each example is run. */
const commands: Record<string, (code: string) => [program: string, words: string[]]> = {
  curl: (code) => ["bash", ["-o", "pipefail", "-c", code]],
  javascript: (code) => [process.execPath, ["--input-type=module", "--eval", code]],
  python: (code) => ["python3", ["-c", code]],
};

const pages = { vi: "du-lieu/api", en: "en/data/api" };

let stop: () => void;
let origin: string;
beforeAll(async () => {
  const server = await listening(sirv("dist"));
  stop = server.stop;
  origin = `http://127.0.0.1:${server.port}`;
});
afterAll(() => stop());

describe.each(languages)("examples of the %s page", (language) => {
  test.for(Object.keys(commands))("%s prints what the page says", async (tool, { skip }) => {
    const needed = tool === "curl" ? ["curl", "jq"] : tool === "python" ? ["python3"] : [];
    const isLacking = needed.some((program) => !runs(program, "--version"));
    skip(isLacking, `${needed.join(" or ")} is not on this machine`);

    const { document } = parseHTML(await readFile(`dist/${pages[language]}/index.html`, "utf8"));
    const text = (name: string) =>
      document.querySelector(`[data-example="${name}"] code`)?.textContent ?? "";
    // The page names the host that it was built for; here the same files come from this machine.
    const code = text(tool).replace(/https?:\/\/[^/]+(?=\/)/, origin);
    expect(code).toContain(origin);
    const [program, words] = commands[tool]?.(code) ?? ["", []];
    const { stdout } = await run(program, words);
    expect(stdout.trim()).toBe(text("output"));
    expect(stdout.trim().split("\n")).toHaveLength(3);
  });
});
