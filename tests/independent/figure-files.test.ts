import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { isEmbed } from "../../src/lib/addresses.ts";
import { readWorkbook } from "../data/published/workbook.ts";
import { builtPages } from "../e2e/built-pages.ts";
import { figureChecks, linesOf, tableFaults } from "./figure-files.ts";
import { languageOf } from "./page.ts";

/** What a program reads of the figures of a page. */
interface Listed {
  figures: {
    name: string;
    title: string;
    units: string[];
    sources: { id: string; name: string }[];
    files: { path: string; type: string; bytes: number }[];
  }[];
}

describe("what is taken away is what the page shows", () => {
  const faults: string[] = [];
  const found = new Set<string>();
  const tables: string[] = [];
  const files: string[] = [];
  /** The page of the first figure of each name. */
  const firstOf = new Map<string, string>();

  beforeAll(() => {
    for (const { path, document } of builtPages()) {
      if (isEmbed(path) || !path.endsWith("/")) continue;
      const language = languageOf(path);
      const figures = [...document.querySelectorAll("figure[data-figure]")];
      for (const figure of figures) {
        const name = figure.getAttribute("data-figure") ?? "";
        found.add(name);
        if (!firstOf.has(name)) firstOf.set(name, path);
        const wrong = figureChecks[name]?.(figure, linesOf(path, name), language);
        for (const fault of wrong ?? ["no check"]) faults.push(`${path}${name}: ${fault}`);
      }
      const links = [...document.querySelectorAll('.table-frame + p a[href$=".csv"]')];
      for (const link of links)
        for (const fault of tableFaults({ path, language, document }, link))
          tables.push(`${link.getAttribute("href")}: ${fault}`);
      files.push(...fileFaults(path, document, figures));
    }
  });

  test("the lines of each figure's CSV are what the figure draws", () => {
    expect(faults.slice(0, 20)).toEqual([]);
    expect([...found].sort()).toEqual(Object.keys(figureChecks).sort());
  });

  test("the workbook of a figure has the lines of its CSV, a sheet of facts beside them", () => {
    for (const [name, path] of firstOf) {
      const { sheetNames, cellsOf } = readWorkbook(readFileSync(`dist${path}${name}.xlsx`));
      expect(sheetNames).toEqual([name, "metadata"]);
      const [heading = {}, ...rows] = cellsOf(1);
      const lines = rows.map((row) =>
        Object.fromEntries(
          Object.entries(heading).map(([letters, column]) => [column, `${row[letters] ?? ""}`]),
        ),
      );
      expect(lines).toEqual(linesOf(path, name));
    }
  });

  test("the lines of each table's CSV are its rows", () => {
    expect(tables.slice(0, 20)).toEqual([]);
  });

  test("every file beside a page is linked, and figures.json lists the figures with theirs", () => {
    expect(files.slice(0, 20)).toEqual([]);
  });
});

/** Files without a link, links without a file, and what the list beside the page has wrong. */
function fileFaults(path: string, document: Document, figures: Element[]): string[] {
  const folder = `dist${path}`;
  const linked = [...document.querySelectorAll("a[download]")]
    .map((link) => link.getAttribute("href") ?? "")
    .filter(
      (href) =>
        href.startsWith(path) && /^[\w-]+\.(xlsx|csv|png|svg)$/.test(href.slice(path.length)),
    )
    .map((href) => href.slice(path.length));
  const present = readdirSync(folder).filter(
    (file) => /\.(xlsx|csv|png|svg)$/.test(file) && !/^(preview\.png|favicon\.svg)$/.test(file),
  );
  const faults = [
    ...present.filter((file) => !linked.includes(file)).map((file) => `${path}${file}: no link`),
    ...linked.filter((file) => !present.includes(file)).map((file) => `${path}${file}: no file`),
  ];
  if (figures.length === 0) return faults;
  if (!existsSync(`${folder}figures.json`)) return [...faults, `${path}: no figures.json`];
  const listed: Listed = JSON.parse(readFileSync(`${folder}figures.json`, "utf8"));
  const names = figures.map((figure) => figure.getAttribute("data-figure"));
  if (listed.figures.map(({ name }) => name).join() !== names.join())
    faults.push(`${path}figures.json: other figures`);
  for (const { name, title, sources, files } of listed.figures) {
    if (!title || files.length !== 4) faults.push(`${path}figures.json: ${name}`);
    const isMean = linesOf(path, name).every(
      ({ source_id, from_source_id }) => !source_id && !from_source_id,
    );
    if (sources.length === 0 && !isMean) faults.push(`${path}figures.json: ${name} has no source`);
    for (const { path: file, bytes } of files)
      if (statSync(`${folder}${file}`).size !== bytes) faults.push(`${path}${file}: size`);
  }
  return faults;
}
