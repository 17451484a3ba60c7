import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** A colour that every program for drawing knows, none, or a pattern with a colour in its place. */
const paint = /^(none|(url\(#[\w-]+\)\s*)?(#[\da-f]{3,8})?)$/i;

/** What of a picture is painted with something that only its page knows. */
function unknownPaints(svg: string): string[] {
  const painted = [...svg.matchAll(/\s(?:fill|stroke)="([^"]*)"/g)].map(([, value = ""]) => value);
  const patterns = painted.flatMap((value) => /url\(#([\w-]+)\)/.exec(value)?.[1] ?? []);
  const missing = [...new Set(patterns)].filter((id) => !svg.includes(`id="${id}"`));
  return [...new Set([...painted.filter((value) => !paint.test(value.trim())), ...missing])];
}

test("every picture of a figure has colours of its own", () => {
  const files = globSync("dist/**/*.svg").filter((file) => !/dist\/(drawings\/|[^/]+$)/.test(file));
  expect(files.length).toBeGreaterThan(100);
  const faults = files.map((file) => [file, unknownPaints(readFileSync(file, "utf8"))] as const);
  expect(faults.filter(([, found]) => found.length > 0)).toEqual([]);
});
