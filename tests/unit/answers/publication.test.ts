import { expect, test } from "vitest";
import { countPublication, originOf } from "../../../src/answers/publication.ts";
import type { Row } from "../../../src/sql/questions.ts";

const cell = (status: Row<"publication">["status"], people: number): Row<"publication"> => ({
  area_code: "14",
  name_vi: "Sơn La",
  name_en: "Son La",
  slug: "son-la",
  region_slug: null,
  year: 2020,
  status,
  source_kind: status === "none" ? null : "official",
  observation_id: status === "none" ? null : "14-2020",
  people,
});

test("provinces with a rate hold their share of the people; a count alone is no rate", () => {
  const cells = [
    cell("exact", 100),
    cell("bounded", 200),
    cell("count_only", 300),
    cell("none", 400),
  ];
  expect(countPublication(cells)).toEqual({
    exact: 1,
    bounded: 1,
    countOnly: 1,
    none: 1,
    withRate: 2,
    total: 4,
    peopleSharePct: 30,
  });
});

test("only the press is the press", () => {
  expect(originOf({ source_kind: "press" })).toBe("press");
  expect(originOf({ source_kind: "legal_portal" })).toBe("public");
});
