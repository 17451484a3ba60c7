import { readFile } from "node:fs/promises";
import { DOMParser } from "linkedom";
import { expect, test } from "vitest";
import { readReleases } from "../../../scripts/releases/records.ts";
import { nameUuid } from "../../../src/page-data/name-uuid.ts";

const releases = await readReleases("data");
const text = await readFile("dist/data/changes.atom", "utf8");
// linkedom's own types of nodes are not those of the DOM that it follows.
const document = new DOMParser().parseFromString(text, "text/xml") as unknown as Document;
const feed = document.documentElement;
const child = (parent: Element, name: string) =>
  [...parent.children].filter((element) => element.tagName === name);
const only = (parent: Element, name: string) => {
  const found = child(parent, name);
  expect(found, name).toHaveLength(1);
  return found[0] as Element;
};
const entries = child(feed, "entry");

test("the feed has what RFC 4287 asks of one", () => {
  expect(feed.tagName).toBe("feed");
  expect(feed.getAttribute("xmlns")).toBe("http://www.w3.org/2005/Atom");
  for (const part of [feed, ...entries]) {
    expect(only(part, "id").textContent).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    expect(only(part, "title").textContent).not.toBe("");
    const updated = String(only(part, "updated").textContent);
    expect(new Date(updated).toISOString()).toBe(updated);
  }
  expect(only(only(feed, "author"), "name").textContent).not.toBe("");
  const relations = child(feed, "link").map((link) => link.getAttribute("rel"));
  expect(relations.sort()).toEqual(["alternate", "self"]);
});

test("one entry for each release, newest first, each with a name of its own", () => {
  const titles = entries.map((entry) => String(only(entry, "title").textContent));
  expect(titles.map((title) => title.split(":")[0])).toEqual(
    releases.map(({ version }) => version).reverse(),
  );
  const ids = entries.map((entry) => only(entry, "id").textContent);
  expect(new Set([...ids, only(feed, "id").textContent]).size).toBe(releases.length + 1);
  for (const [index, entry] of entries.entries()) {
    const link = only(entry, "link").getAttribute("href");
    expect(link).toContain(`#${titles[index]?.split(":")[0]}`);
    expect(only(entry, "summary").textContent).not.toBe("");
  }
});

test("a name always has the same UUID, of version 8", () => {
  expect(nameUuid("a")).toBe(nameUuid("a"));
  expect(nameUuid("a")).not.toBe(nameUuid("b"));
  expect(nameUuid("a")).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});
