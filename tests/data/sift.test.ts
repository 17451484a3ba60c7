import { appendFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { formatProblem } from "../../scripts/read/problems.ts";
import { rowCountOf } from "../../scripts/read/tables.ts";
import { loadCheckedTables } from "../../scripts/read/validate.ts";
import { mutations } from "../fuzz/mutations.ts";
import { applyEdits, sonLa, today, withSmallData } from "./broken.ts";

const runs = Number(process.env.SIFT_RUNS ?? 40);

/** What the checks say, and how many rows each table has, when files from a size on are sifted. */
async function checked(directory: string, siftFrom: number) {
  const { tables, problems } = await loadCheckedTables(directory, today, siftFrom);
  return {
    messages: problems.map((problem) => formatProblem(problem, "data")),
    rows: tables.map((table) => [table.name, rowCountOf(table)]),
  };
}

test(
  `of ${runs} broken tables each gets the same messages whether its rows are kept or sifted`,
  () =>
    withSmallData(async (directory) => {
      const path = join(directory, "observations.csv");
      const content = await readFile(path, "utf8");
      await fc.assert(
        fc.asyncProperty(
          mutations(new Map([["observations", content]])),
          async ({ bytes, done }) => {
            await writeFile(path, bytes);
            expect(await checked(directory, 0), done).toEqual(await checked(directory, Infinity));
          },
        ),
        { seed: 15, numRuns: runs, endOnFailure: true },
      );
    }),
  runs * 1000,
);

test("empty lines at the end of a table are no rows, kept or sifted", () =>
  withSmallData(async (directory) => {
    const before = await checked(directory, Infinity);
    await appendFile(join(directory, "observations.csv"), "\n\n\n");
    expect(await checked(directory, Infinity)).toEqual(before);
    expect(await checked(directory, 0)).toEqual(before);
  }));

const second = sonLa.replace("14-2020-10-31", "14-2020-10-31.2");
/** A row that is set aside at first sight: no count is held against the people of its province. */
const plain = sonLa.replace("1196739,exact", ",");
const again = plain.replace("14-2020-10-31,", "14-2020-10-31.2,");

test.each([
  ["a row stands twice", `${sonLa}\n${sonLa}`],
  ["a figure stands twice under two identifiers", `${plain}\n${again}`],
  ["it does with more digits", `${plain}\n${again.replace("95.54", "95.540")}`],
  [
    "it does under the identifier of another row, with quotes",
    `${plain}\n${again.replace("14-2020", "14-2019").replace(",,,s001", ',,,"s001"')}`,
  ],
  ["it does, once with quotes", `${plain}\n${again.replace(",,,s001", ',,,"s001"')}`],
  ["it does three times", `${plain}\n${again}\n${again.replace("31.2", "31.3")}`],
  ["the next number is taken", `${sonLa}\n${second}\n${sonLa}`],
  ["a key has white space", `${sonLa}\n ${sonLa}`],
  ["a line is empty", `${sonLa}\n\n${second}`],
  ["a cell runs over lines", sonLa.replace(",s001,,", ',s001,"one\ntwo","một"')],
  ["a quote is not closed", sonLa.replace(",s001,,", ',s001,"one,một')],
  ["a date lies ahead", sonLa.replaceAll("2020-10-31", "2999")],
  ["a number has zeros before it", sonLa.replace("95.54", "095.54")],
  ["a letter is another's", sonLa.replace(",s001,,", ",s001,\u00D0i\u1EC7n,\u00D0i\u1EC7n")],
  ["a text would run", sonLa.replace(",s001,,", ",s001,-1+1,-2 a")],
  ["a merge left its marks", `${sonLa}\n=======`],
  ["an area is unknown", sonLa.replaceAll("14", "99")],
  ["a source is unknown", sonLa.replace("s001", "s999")],
  ["a commune is unknown", "9c-2020,health_insurance,9,commune,2020,stated,9,exact,,,s001,,"],
])("it says the same where %s", (_, to) =>
  withSmallData(async (directory) => {
    await applyEdits(directory, [{ file: "observations.csv", from: sonLa, to }]);
    const kept = await checked(directory, Infinity);
    expect(kept.messages.length).toBeGreaterThan(0);
    expect(await checked(directory, 0)).toEqual(kept);
  }),
);
