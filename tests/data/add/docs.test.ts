import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { entryColumns } from "../../../scripts/add/entry.ts";
import { withSmallData } from "../broken.ts";
import { add } from "./adding.ts";

const guide = await readFile("docs/adding-figures.md", "utf8");
const blocks = [...guide.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, , text = ""]) => text);

test("the guide explains every part of a figure", () => {
  for (const column of entryColumns) expect(guide).toContain(`\`${column}\``);
});

test("its command shows what it says", () =>
  withSmallData(async (data) => {
    const command = blocks.find((text) => text.startsWith("npm run data:add -- --area")) ?? "";
    const words = command.replace(/\\\n/g, " ").trim().split(/\s+/).slice(4);
    const { code, text } = await add([...words, "--data", data]);
    expect(code, text).toBe(0);
    const shown = blocks.find((block) => block.startsWith("data/observations.csv:")) ?? "";
    const lines = shown
      .trim()
      .split("\n")
      .filter((line) => line !== "…");
    expect(lines.length).toBeGreaterThan(5);
    // The line at which the row goes in depends on the tables.
    const unnumbered = (text: string) => text.replace(/\.csv:\d+$/gm, ".csv");
    const told = unnumbered(text.replaceAll(data, "data"));
    for (const line of lines) expect(told).toContain(unnumbered(line));
  }));

test("its messages are those of the command", () =>
  withSmallData(async (data) => {
    const mistakes = [
      ["--rate-pct", "95,7", '"95,7" is not a number; write 95.7'],
      [
        "--as-of",
        "31/12/2020",
        '"31/12/2020" is not a date in the form of this column; write 2020-12-31',
      ],
      ["--area", "Son La", '"Son La" is an area of two sets; write 14 for the 63 provinces'],
    ] as const;
    for (const [flag, value, message] of mistakes) {
      expect(guide).toContain(message);
      const { text } = await add(["--data", data, flag, value, "--dry-run"]);
      expect(text).toContain(message);
    }
  }));
