import { describe, expect, test } from "vitest";
import { addressOf, withBase } from "../../../src/lib/addresses.ts";

describe("addresses", () => {
  test.each([
    [{ page: "home" }, "/", "/en/"],
    [{ page: "search" }, "/tim/", "/en/search/"],
    [{ page: "map" }, "/ban-do/", "/en/map/"],
    [{ page: "map", year: 2020 }, "/ban-do/2020/", "/en/map/2020/"],
    [{ page: "province", slug: "son-la" }, "/tinh/son-la/", "/en/province/son-la/"],
    [
      { page: "map", year: 2020, view: "targets" },
      "/ban-do/2020/muc-tieu/",
      "/en/map/2020/targets/",
    ],
    [
      { page: "compare", years: [2011, 2020], view: "new-provinces" },
      "/so-sanh/2011-2020/34/",
      "/en/compare/2011-2020/34/",
    ],
    [{ page: "targets" }, "/muc-tieu/", "/en/targets/"],
    [{ page: "explore" }, "/kham-pha/", "/en/explore/"],
    [{ page: "query" }, "/truy-van/", "/en/query/"],
    [{ page: "data" }, "/du-lieu/", "/en/data/"],
    [{ page: "data", part: "versions" }, "/du-lieu/phien-ban/", "/en/data/versions/"],
    [
      { page: "figure", id: "14-2020-10-31" },
      "/so-lieu/14-2020-10-31/",
      "/en/figure/14-2020-10-31/",
    ],
    [{ page: "documents" }, "/van-ban/", "/en/documents/"],
    [{ page: "documents", slug: "882-cv-tu" }, "/van-ban/882-cv-tu/", "/en/documents/882-cv-tu/"],
    [{ page: "methods" }, "/phuong-phap/", "/en/methods/"],
    [{ page: "about" }, "/gioi-thieu/", "/en/about/"],
  ] as const)("%o", (page, vi, en) => {
    expect(addressOf("vi", page, "/")).toBe(vi);
    expect(addressOf("en", page, "/")).toBe(en);
  });

  test.each(["/atlas", "/atlas/"])("below %s", (base) => {
    expect(addressOf("vi", { page: "home" }, base)).toBe("/atlas/");
    expect(addressOf("en", { page: "map", year: 2011 }, base)).toBe("/atlas/en/map/2011/");
    expect(withBase("/data/coverage.csv", base)).toBe("/atlas/data/coverage.csv");
  });
});
