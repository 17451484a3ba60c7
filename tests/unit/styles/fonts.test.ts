import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { characters, siteFonts } from "../../../scripts/write/fonts.ts";

test("the fonts are what `npm run fonts` makes", async () => {
  const fonts = await siteFonts();
  expect(globSync("src/styles/fonts/*").sort()).toEqual([...fonts.keys()].sort());
  for (const [path, font] of fonts) {
    expect(Buffer.compare(readFileSync(path), font), `${path}: run npm run fonts`).toBe(0);
  }
});

/** The key of a Mac, which its own fonts have. */
const ofSystems = "⌘";

test("the fonts have every character of our own words", () => {
  const known = new Set(characters + ofSystems);
  const words = globSync("src/i18n/*.ts").map((path) => readFileSync(path, "utf8"));
  const lacking = new Set([...words.join("").normalize("NFC")].filter((c) => !known.has(c)));
  lacking.delete("\n");
  expect([...lacking]).toEqual([]);
});
