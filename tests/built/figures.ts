import { isLocalSet } from "../../scripts/add/areas.ts";
import { type BuiltPage, fileOf } from "../e2e/built-pages.ts";
import { languageOf } from "../independent/page.ts";
import { table } from "../independent/tables.ts";
import { ofEach, type Reader } from "./reader.ts";

const observations = new Map(table("observations").map((row) => [row.observation_id, row]));

/** Figures below the province stand on the page of their province and have none of their own. */
const isLocal = (id: string | null | undefined): boolean =>
  isLocalSet(observations.get(id ?? "")?.area_set);

const folders = { vi: "so-lieu", en: "en/figure" };

/** What an element that bears the name of a figure gets wrong as a link to the figure's page. */
function linkFault(number: Element, path: string): string | undefined {
  const href = `/${folders[languageOf(path)]}/${number.getAttribute("data-observation")}/`;
  const text = number.textContent?.trim() ?? "";
  const isNamed = number.getAttribute("aria-label")?.startsWith(text);
  return number.getAttribute("href") !== href || !fileOf(href) || !/\d/.test(text) || !isNamed
    ? `${number.outerHTML} does not lead to its figure by its name`
    : undefined;
}

/** The numbers of a page's tables that lead nowhere. */
function* unlinked({ path, document }: BuiltPage): Generator<string> {
  // A document's page is itself the source of its numbers.
  if (/^\/(en\/)?(documents|van-ban)\//.test(path)) return;
  for (const cell of document.querySelectorAll("table.figures td.number:not([data-derived])")) {
    const isFigure = /\d\s?%|\d (người|people)/.test(cell.textContent ?? "");
    if (isLocal(cell.closest("tr")?.getAttribute("data-observation"))) continue;
    if (isFigure && !cell.querySelector("a[data-observation]")) {
      yield `${cell.textContent?.trim()} leads nowhere`;
    }
  }
}

/** A number that a table of figures shows is a link to the page of its figure. */
export function linkedNumbers(): Reader {
  let marked = 0;
  const pages = ofEach(function* (page) {
    for (const number of page.document.querySelectorAll("[data-observation]")) {
      if (isLocal(number.getAttribute("data-observation"))) continue;
      marked += 1;
      const fault = linkFault(number, page.path);
      if (fault) yield fault;
    }
    yield* unlinked(page);
  });
  return {
    read: pages.read,
    faults: () => [
      ...pages.faults(),
      ...(marked > 5000 ? [] : [`only ${marked} numbers are marked`]),
    ],
  };
}

/** Identifiers that stand in an address as they are. */
const safe = /^[a-z0-9]+(-[a-z0-9]+)*(\.[0-9]+)?$/;

/** The identifier in the address of a figure's page. */
const figureOf = (path: string): string | undefined =>
  /^\/(?:so-lieu|en\/figure)\/([^/]+)\/$/.exec(path)?.[1];

/** What a figure's page gets wrong of its source, or in its headline. */
function* faultsOfFigure(id: string, document: Document): Generator<string> {
  const source = document.querySelector("[data-source]");
  const addresses = [...(source?.querySelectorAll('a[rel~="external"]') ?? [])].map((link) =>
    link.getAttribute("href"),
  );
  const without = source?.querySelectorAll("[data-no-address]").length ?? 0;
  if (addresses.length + without !== 1)
    yield "has not one source, or a word that it has no address";
  if (addresses.some((href) => !/^https?:\/\//.test(href ?? "")))
    yield "has a source of no address";
  const headline = document.querySelector("h1")?.textContent ?? "";
  const isShare = observations.get(id)?.rate_pct !== "";
  if (headline.includes("%") !== isShare) yield `${headline} is not what its source printed`;
}

/** Each figure has its page in both languages, with its source, headed by what that printed. */
export function figurePages(): Reader {
  const found: string[] = [];
  const there = new Set<string>();
  return {
    read({ path, document }) {
      const id = figureOf(path);
      if (id === undefined) return;
      there.add(path);
      for (const fault of faultsOfFigure(id, document)) found.push(`${path}: ${fault}`);
    },
    faults() {
      const wanted = new Set(
        Object.values(folders).flatMap((folder) =>
          [...observations.keys()].flatMap((id) => (isLocal(id) ? [] : `/${folder}/${id}/`)),
        ),
      );
      const unsafe = [...observations.keys()].filter((id) => !safe.test(id ?? ""));
      const missing = [...wanted.difference(there)].map((path) => `${path} is not there`);
      const strange = [...there.difference(wanted)].map((path) => `${path} is of no figure`);
      return [...found, ...missing, ...strange, ...unsafe.map((id) => `${id} is no safe address`)];
    },
  };
}
