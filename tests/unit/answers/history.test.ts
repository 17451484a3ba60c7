import { expect, test } from "vitest";
import { chartsOf, findingTitle } from "../../../src/answers/history.ts";
import { rates, sonLa } from "../charts/input.ts";
import { change, changes } from "./compare/input.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ").replaceAll(" %", "%");
const chosen = rates(sonLa).filter((row) => row.chosen);
const compared = (status: "rose" | "fell" | "no_clear_change" | "only_to") =>
  change(changes[0]?.name_vi ?? "", { status });

test("a chart's title says which way its series went, as the comparison does, and what is missing", () => {
  const title = (status: Parameters<typeof compared>[0]) =>
    plain(findingTitle("Sơn La", chosen, compared(status), "vi"));
  expect(title("rose")).toBe(
    "Sơn La: tăng từ 89,28% (năm 2011) lên 96,3% (tháng 2/2025); chưa có số liệu 2013–2019",
  );
  expect(title("fell")).toContain("giảm từ 89,28% (năm 2011) xuống 96,3%");
  expect(title("no_clear_change")).toContain("chưa rõ tăng hay giảm");
});

test("without a comparison it claims no direction; of one figure it says that it is the only one", () => {
  const title = (status?: "only_to") =>
    plain(findingTitle("Son La", chosen, status && compared(status), "en"));
  for (const said of [title(), title("only_to")]) {
    expect(said).toContain("from 89.28% (2011) to 96.3% (February 2025)");
    expect(said).not.toMatch(/rose|fell|change/);
  }
  const single = findingTitle("Son La", chosen.slice(0, 1), undefined, "en");
  expect(single).toBe("Son La: a single figure, 89.28% (2011)");
});

const figures = (ofRate: number, ofShare: number) => [
  ...Array.from({ length: ofRate }, () => ({ measure: "coverage_rate" as const })),
  ...Array.from({ length: ofShare }, () => ({ measure: "insured_share" as const })),
];

test.each([
  [[3, 3], true, false, true],
  [[3, 4], true, true, false],
  [[1, 0], false, false, false],
  [[1, 1], true, false, true],
  [[0, 2], false, true, false],
  [[0, 1], false, false, false],
] as const)("of %j rates and shares", ([ofRate, ofShare], isRateDrawn, isShareDrawn, isBeside) => {
  const beside = isBeside ? "insured_share" : undefined;
  expect(chartsOf(figures(ofRate, ofShare), [])).toEqual({ isRateDrawn, isShareDrawn, beside });
});

test("one rate beside a target makes a chart", () => {
  expect(chartsOf(figures(1, 0), [{ in_force: true }]).isRateDrawn).toBe(true);
});
