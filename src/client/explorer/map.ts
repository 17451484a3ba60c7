import { explorerGraphicWords } from "../../i18n/explorer-graphic.ts";
import type { MapCell } from "../../lib/fill.ts";
import type { Language } from "../../lib/language.ts";
import type { ProvinceMap } from "../province-map.ts";

const outsideClass = "outside-region";

/** Cells for the provinces that an answer does not speak of, so that none keeps an old colour. */
function outsideCells(shapes: SVGPathElement[], known: Set<string>, outside: string): MapCell[] {
  return shapes.flatMap((shape) => {
    const link = shape.closest("a");
    const area = shape.dataset.area ?? "";
    const name = link?.getAttribute("data-name") ?? area;
    if (known.has(area)) return [];
    const href = link?.getAttribute("href") ?? "";
    return [{ area, name, href, fill: { kind: "none" as const }, label: `${name}: ${outside}` }];
  });
}

/** Shows cells on the map; provinces without one are drawn as outside the chosen region. */
export async function showOnMap(
  root: HTMLElement,
  cells: MapCell[],
  text: { label: string; description: string },
  language: Language,
): Promise<void> {
  await customElements.whenDefined("province-map");
  const map = root.querySelector<ProvinceMap>("province-map");
  if (!map) throw new Error("the page has no map");
  const shapes = [...map.querySelectorAll<SVGPathElement>("[data-area]")];
  const known = new Set(cells.map(({ area }) => area));
  map.update([
    ...cells,
    ...outsideCells(shapes, known, explorerGraphicWords[language].legend.outside),
  ]);
  for (const shape of shapes) {
    shape.classList.toggle(outsideClass, !known.has(shape.dataset.area ?? ""));
  }
  map.querySelector("svg.map")?.setAttribute("aria-label", text.label);
  const description = map.querySelector("svg.map > desc");
  if (description) description.textContent = text.description;
}
