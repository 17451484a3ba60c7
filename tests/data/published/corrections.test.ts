import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { TableChange } from "../../../src/api/changes.ts";
import { builtPage } from "../../e2e/built-pages.ts";

/** The keys of the figures and targets that a release corrected or took out; a note repeats no source. */
function correctedKeys(file: string): string[] {
  const { tables }: { tables: TableChange[] } = JSON.parse(readFileSync(file, "utf8"));
  return tables
    .filter(({ table }) => table === "observations" || table === "targets")
    .flatMap(({ changed, withdrawn }) => [
      ...changed.filter(({ columns }) => Object.keys(columns).some((name) => !/^note_/.test(name))),
      ...withdrawn,
    ])
    .map(({ key }) => key);
}

test.each(["/gioi-thieu/", "/en/about/"])("%s lists every correction of every release", (path) => {
  const files = globSync("dist/data/v/*/changes.json");
  expect(files.length).toBeGreaterThan(0);
  const log = builtPage(path).document.querySelector("#corrections");
  for (const file of files) {
    const version = file.split("/").at(-2);
    const release = log?.querySelector(`[id="corrections-${version}"]`);
    const rows = [...(release?.querySelectorAll("tbody tr") ?? [])];
    const keys = correctedKeys(file);
    expect(rows).toHaveLength(keys.length);
    for (const row of rows) expect(row.textContent).toMatch(/ → |đã rút|withdrawn/);
    const linked = rows.flatMap((row) => row.querySelector("td a")?.getAttribute("href") ?? []);
    for (const href of linked) expect(keys).toContain(href.split("/").at(-2));
  }
});
