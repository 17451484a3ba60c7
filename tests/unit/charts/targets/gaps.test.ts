import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { gapRange, knownTargets } from "../../../../src/answers/targets/gaps-text.ts";
import { targetGapsChart } from "../../../../src/charts/targets/gaps.ts";
import { kinds, targetWith } from "../../answers/targets/input.ts";

const superseded = targetWith({ in_force: false });
const rows = [...Object.values(kinds), superseded];
const targets = knownTargets(rows);
const asked = { targets, range: gapRange(targets), year: 2020 };
const chart = targetGapsChart({ ...asked, language: "vi" });
const { document } = parseHTML(`<!doctype html><body>${chart.wide}</body>`);
const count = (selector: string) => document.querySelectorAll(selector).length;

test("is drawn as before", async () => {
  await expect(chart.wide).toMatchFileSnapshot("snapshots/target-gaps-wide.svg");
  await expect(targetGapsChart({ ...asked, language: "en" }).narrow).toMatchFileSnapshot(
    "snapshots/target-gaps-narrow-en.svg",
  );
});

test("holds the targets in force whose distance is known, verdicts before earlier dates", () => {
  const gaps = targets.map((target) => target.gap_points);
  expect(gaps).toEqual([0.75, 0.54, 0, 0, -0.16, 1, 0, 0, -0.16, -3.5]);
  const headings = [...document.querySelectorAll(".group-label text")].map(
    (heading) => heading.textContent,
  );
  expect(headings).toEqual([
    "Số liệu cuối năm: đạt hay không đạt",
    "Số liệu sớm hơn trong năm: chưa phải kết quả",
  ]);
});

test("above lies right of 0 and below left of it, hollow where the figure is not exact", () => {
  expect(count(".dot.above circle")).toBe(6);
  expect(count(".dot.below circle")).toBe(4);
  expect(count(".dot.hollow circle")).toBe(4);
  expect(count(".stem.then line")).toBe(5);
  const xOf = (selector: string) =>
    [...document.querySelectorAll(selector)].map((dot) => Number(dot.getAttribute("cx")));
  const zero = Math.min(...xOf(".dot.above circle"));
  for (const x of xOf(".dot.below circle")) expect(x).toBeLessThanOrEqual(zero);
});

test("each dot tells target, outcome and date; the text alternative every distance", () => {
  const titles = [...document.querySelectorAll(".dot title")].map((title) => title.textContent);
  expect(titles).toHaveLength(targets.length);
  expect(titles.join("\n")).toContain("vào ngày 31/10/2020");
  expect(document.querySelector("desc")?.textContent).toContain("Sơn La 2020 −0,16");
});

test("the axis of a year is that of all years, so that their distances compare", () => {
  const far = targetGapsChart({ ...asked, range: [-20, 20], language: "vi" });
  const ticks = parseHTML(`<!doctype html><body>${far.wide}</body>`).document.querySelectorAll(
    ".axis-label text",
  );
  expect([...ticks].map((tick) => tick.textContent)).toContain("\u221220");
  expect(gapRange([])).toEqual([0, 0]);
});
