import { expect, test } from "vitest";
import { addressOf, type Page } from "../../../src/lib/addresses.ts";
import { sectionOf, trailOf } from "../../../src/lib/trail.ts";

test.each<[Page, string[], string | undefined]>([
  [{ page: "home" }, [], undefined],
  [{ page: "search" }, ["/"], "search"],
  [{ page: "province", slug: "son-la" }, ["/", "/tim/"], "search"],
  [
    { page: "figure", id: "14-2020-10-31", of: "son-la" },
    ["/", "/tim/", "/tinh/son-la/"],
    "search",
  ],
  [{ page: "figure", id: "00-2020-12-31" }, ["/", "/du-lieu/"], "data"],
  [{ page: "map" }, ["/"], "map"],
  [{ page: "map", year: 2020 }, ["/", "/ban-do/"], "map"],
  [{ page: "map", year: 2020, view: "targets" }, ["/", "/ban-do/", "/ban-do/2020/"], "map"],
  [
    { page: "compare", years: [2011, 2020], view: "new-provinces" },
    ["/", "/so-sanh/", "/so-sanh/2011-2020/"],
    "compare",
  ],
  [{ page: "targets" }, ["/"], "targets"],
  [{ page: "documents", slug: "882-cv-tu" }, ["/", "/du-lieu/", "/van-ban/"], "data"],
  [{ page: "methods" }, ["/", "/du-lieu/"], "data"],
  [{ page: "about" }, ["/"], undefined],
  [{ page: "data", part: "api" }, ["/", "/du-lieu/"], "data"],
])("above %o stand %j", (page, above, section) => {
  expect(trailOf(page).map((step) => addressOf("vi", step, "/"))).toEqual(above);
  expect(sectionOf(page)).toBe(section);
});
