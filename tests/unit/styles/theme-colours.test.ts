import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { themeColours } from "../../../src/lib/theme-colours.ts";

test("browsers frame pages in the colour of the pages' paper", async () => {
  const css = await readFile("src/styles/base.css", "utf8");
  const [, light, dark] = /--paper: light-dark\((#\w+), (#\w+)\)/.exec(css) ?? [];
  expect({ light, dark }).toEqual(themeColours);
});
