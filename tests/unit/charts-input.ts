import { readFileSync } from "node:fs";
import { questions, type Row } from "../../src/sql/questions.ts";

/** Rows copied from answers to the questions of `src/sql/`, one a line, held to their schema. */
function rowsOf<Name extends keyof typeof questions>(question: Name, file: string): Row<Name>[] {
  const lines = readFileSync(new URL(`fixtures/charts/${file}.jsonl`, import.meta.url), "utf8");
  return lines
    .trim()
    .split("\n")
    .map((line) => questions[question].row.parse(JSON.parse(line)) as Row<Name>);
}

const area = (file: string) => ({
  figures: rowsOf("area-history", `${file}.figures`),
  targets: rowsOf("area-targets", `${file}.targets`),
});

export const sonLa = area("son-la");
export const bacGiang = area("bac-giang");
export const haNoi = area("ha-noi");
export const vietNam = rowsOf("national-series", "viet-nam.series");
export const pairs = rowsOf("two-measures", "pairs");

/** Coverage rates of an area, the measure that most charts show. */
export const rates = ({ figures }: { figures: Row<"area-history">[] }) =>
  figures.filter((figure) => figure.measure === "coverage_rate");
