import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import Papa from "papaparse";
import { fileFormats } from "../../src/lib/file-formats.ts";
import type { Language } from "../../src/lib/language.ts";

type Line = Record<string, string | undefined>;

const types = {
  xlsx: fileFormats.xlsx.mediaType,
  csv: fileFormats.csv.mediaType,
  png: "image/png",
  svg: "image/svg+xml",
};

/** Every source that the lines of a CSV name: of a value, of a side of a comparison, of a target. */
function sourcesOf(lines: readonly Line[], language: Language) {
  const sources = new Map<string, { id: string; name: string; url: string | null }>();
  for (const line of lines) {
    for (const [column, id] of Object.entries(line)) {
      if (!column.endsWith("source_id") || !id) continue;
      const of = column.replace(/_id$/, "");
      const name = line[`${of}_publisher${language === "en" ? "_en" : ""}`];
      if (name) sources.set(id, { id, name, url: line[`${of}_url`] || null });
    }
  }
  return [...sources.values()].sort((a, b) => a.id.localeCompare(b.id));
}

/**
 * What a program needs to know of a figure whose files stand in a folder.
 * @param titles as the page has them
 */
export async function describeFigure(
  folder: string,
  name: string,
  titles: { title: string; subtitle: string },
  language: Language,
) {
  const text = await readFile(join(folder, `${name}.csv`), "utf8");
  const { data } = Papa.parse<Line>(text, { header: true });
  const files = Object.entries(types).map(async ([extension, type]) => {
    const path = `${name}.${extension}`;
    return { path, type, bytes: (await stat(join(folder, path))).size };
  });
  return {
    name,
    ...titles,
    units: [...new Set(data.flatMap(({ unit }) => unit || []))],
    sources: sourcesOf(data, language),
    files: await Promise.all(files),
  };
}
