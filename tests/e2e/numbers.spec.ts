import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import Papa from "papaparse";

/** 30 published rates or counts, the same ones on each run, are followed from CSV to HTML. */
const sampleSize = 30;
const seed = 20201031;

type Cells = Record<string, string>;

const read = (file: string) =>
  Papa.parse<Cells>(readFileSync(`data/${file}`, "utf8"), { header: true, skipEmptyLines: true })
    .data;

const slugOf = new Map(read("provinces.csv").map((row) => [row.code, row.slug]));
const observations = read("observations.csv").filter((row) => row.area_set === "63");
const sample = fc
  .sample(fc.shuffledSubarray(observations, { minLength: sampleSize, maxLength: sampleSize }), {
    seed,
    numRuns: 1,
  })
  .flat();

const styles = {
  vi: (text: string) => text.replace(/\B(?=(\d{3})+$)/g, "."),
  en: (text: string) => text.replace(/\B(?=(\d{3})+$)/g, ","),
};

test("the sample is as large as promised", () => expect(sample).toHaveLength(sampleSize));

for (const row of sample) {
  for (const language of ["vi", "en"] as const) {
    test(`${row.observation_id} on its ${language} page equals the table`, () => {
      const folder = language === "vi" ? "tinh" : "en/province";
      const path = `dist/${folder}/${slugOf.get(row.area_code)}/index.html`;
      expect(existsSync(path)).toBe(true);
      const { document } = parseHTML(readFileSync(path, "utf8"));
      const line = document.getElementById(`figure-${row.observation_id}`);
      const [rate = "", count = ""] = [...(line?.querySelectorAll("td.number") ?? [])].map(
        (cell) => cell.textContent ?? "",
      );
      const plain = (number: string) =>
        String(Number(number)).replace(".", language === "vi" ? "," : ".");
      if (row.rate_pct) expect(rate).toMatch(new RegExp(`(^|\\D)${plain(row.rate_pct)}\\s?%`));
      else expect(rate.trim()).toBe("");
      if (row.participants) expect(count).toContain(styles[language](row.participants));
      else expect(count.trim()).toBe("");
    });
  }
}
