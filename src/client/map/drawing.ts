import { mapWords } from "../../i18n/map.ts";
import { withBase } from "../../lib/addresses.ts";
import type { AreaSet } from "../../lib/area-names.ts";
import type { MapCell } from "../../lib/fill.ts";
import type { Language } from "../../lib/language.ts";
import { ProvinceMap } from "../province-map.ts";
import { provinceLinks } from "./links.ts";

const drawings = new Map<string, Promise<string>>();

/** The text of a drawing of this site, fetched once a page. */
function drawingText(path: string): Promise<string> {
  const known = drawings.get(path);
  if (known) return known;
  const fetched = fetch(withBase(path)).then((response) => {
    if (!response.ok) throw new Error(`${response.status} at ${response.url}`);
    return response.text();
  });
  drawings.set(path, fetched);
  fetched.catch(() => drawings.delete(path));
  return fetched;
}

/** Ids of a second map on a page must differ from those of the first: its insets refer to them. */
function renameShapes(svg: Element, prefix: string): void {
  for (const shape of svg.querySelectorAll("[data-area], desc")) {
    shape.id = shape.id.replace("map-", `${prefix}-`);
  }
  for (const copy of svg.querySelectorAll("use")) {
    copy.setAttribute("href", (copy.getAttribute("href") ?? "").replace("#map-", `#${prefix}-`));
  }
  svg.setAttribute("aria-describedby", `${prefix}-description`);
}

/** What a map shows, and what it tells those who do not see it. */
export interface MapContent {
  cells: Pick<MapCell, "area" | "fill" | "label">[];
  label: string;
  description: string;
  /** For provinces without a cell. */
  withoutCell(name: string): string;
}

/**
 * A map of a set of boundaries with its tooltips and keys, ready to be put into the page.
 * @param prefix start of its ids
 * @throws when the drawing does not arrive
 */
export async function drawMap(
  areaSet: AreaSet,
  language: Language,
  prefix: string,
  { cells, label, description, withoutCell }: MapContent,
): Promise<ProvinceMap> {
  const text = await drawingText(`drawings/map-${areaSet}-${language}.svg`);
  const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
  const svg = document.importNode(parsed.documentElement, true);
  renameShapes(svg, prefix);
  svg.setAttribute("aria-label", label);
  const desc = svg.querySelector("desc");
  if (desc) desc.textContent = description;
  const byArea = new Map(cells.map((cell) => [cell.area, cell]));
  const map = new ProvinceMap();
  map.dataset.openPage = mapWords[language].openPage;
  map.append(svg);
  map.update(
    provinceLinks(map).map((link) => {
      const area = link.querySelector<SVGElement>("[data-area]")?.dataset.area ?? "";
      const name = link.dataset.name ?? area;
      const cell = byArea.get(area) ?? {
        fill: { kind: "none" as const },
        label: withoutCell(name),
      };
      return { ...cell, area, name, href: link.getAttribute("href") ?? "" };
    }),
  );
  return map;
}
