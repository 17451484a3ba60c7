import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { offlineMarkup } from "../../../../src/client/offline-worker/offline-markup.ts";

const pages = [
  { path: "/atlas/en/map/2020/", title: "Map &amp; table" },
  { path: "/atlas/", title: "Trang đầu" },
];

test("the page without a connection has both languages, that of the address first, and what is stored", () => {
  const markup = offlineMarkup("/atlas/en/targets/", pages, {
    base: "/atlas/",
    styles: ["/atlas/_astro/page.css"],
  });
  const { document } = parseHTML(markup);
  const sections = [...document.querySelectorAll("section")];
  const links = sections.map((section) =>
    [...section.querySelectorAll("a")].map((link) => [link.getAttribute("href"), link.textContent]),
  );
  expect(document.documentElement.lang).toBe("en");
  expect(sections.map(({ lang }) => lang)).toEqual(["en", "vi"]);
  expect(links).toEqual([[["/atlas/en/map/2020/", "Map & table"]], [["/atlas/", "Trang đầu"]]]);
  expect(document.querySelector("link")?.getAttribute("href")).toBe("/atlas/_astro/page.css");
});

test("where nothing is stored, no list is announced", () => {
  const { document } = parseHTML(offlineMarkup("/", [], { base: "/", styles: [] }));
  expect(document.documentElement.lang).toBe("vi");
  expect(document.querySelectorAll("section p")).toHaveLength(2);
  expect(document.querySelector("ul")).toBeNull();
});
