import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { kinds } from "../../../scripts/add/kinds.ts";
import { withSmallData } from "../broken.ts";
import { add } from "./adding.ts";

const guide = await readFile("docs/adding-figures.md", "utf8");
const blocks = [...guide.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, , text = ""]) => text);

test("the guide explains every part of a figure and of a target", () => {
  for (const column of kinds.flatMap(({ columns }) => columns))
    expect(guide).toContain(`\`${column}\``);
});

/** What the guide's command says, and what the guide says that it shows. */
async function followed(data: string, command: string, shown: string) {
  const text = blocks.find((block) => block.startsWith(command)) ?? "";
  const words =
    text
      .replace(/\\\n/g, " ")
      .trim()
      .match(/'[^']*'|\S+/g) ?? [];
  const given = words.slice(4).map((word) => word.replaceAll("'", ""));
  const told = await add([...given, "--data", data]);
  const block = blocks.find((candidate) => candidate.startsWith(shown)) ?? "";
  const lines = block.trim().split("\n");
  return { ...told, lines: lines.filter((line) => line !== "…") };
}

test.each([
  ["npm run data:add -- --area", "data/observations.csv:"],
  ["npm run data:add -- --target", "data/targets.csv:"],
])("its command shows what it says: %s", (command, shown) =>
  withSmallData(async (data) => {
    const { code, text, lines } = await followed(data, command, shown);
    expect(code, text).toBe(0);
    expect(lines.length).toBeGreaterThan(4);
    // The line at which the row goes in depends on the tables.
    const unnumbered = (text: string) => text.replace(/\.csv:\d+$/gm, ".csv");
    const told = unnumbered(text.replaceAll(data, "data"));
    for (const line of lines) expect(told).toContain(unnumbered(line));
  }),
);

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
