import { countsText } from "../../answers/explorer/heading.ts";
import { circleFill } from "../../answers/explorer/legend.ts";
import type { Line } from "../../answers/explorer/line.ts";
import { countryPart } from "../../charts/map/frame.ts";
import { explorerGraphicWords } from "../../i18n/explorer-graphic.ts";
import { isBounded } from "../../lib/bounds.ts";
import { circleRadius } from "../../lib/circle-scale.ts";
import { fillClass } from "../../lib/fill.ts";
import { groupBy } from "../../lib/group-by.ts";
import type { Language } from "../../lib/language.ts";
import { element, svgElement } from "../shared/elements.ts";

/** The map of one year among several. */
export interface YearLines {
  year: number;
  lines: Line[];
}

/** The shapes and circles of the page's map, from which the small ones are drawn. */
interface Shapes {
  provinces: Map<string, string>;
  archipelagos: { area: string; path: string }[];
  frames: SVGElement[];
  centres: Map<string, { x: string; y: string }>;
}

const attribute = (shape: Element, name: string) => shape.getAttribute(name) ?? "";

/** Reads the drawing that is already in the page. */
export function readShapes(map: SVGSVGElement): Shapes {
  const provinces = [...map.querySelectorAll<SVGElement>("[data-area]")];
  const circles = [...map.querySelectorAll<SVGElement>("[data-circle]")];
  const islands = [...map.querySelectorAll<SVGElement>("[data-archipelago]")];
  return {
    provinces: new Map(provinces.map((path) => [path.dataset.area ?? "", attribute(path, "d")])),
    archipelagos: islands.map((path) => ({
      area: path.closest<SVGElement>("[data-inset]")?.dataset.inset ?? "",
      path: attribute(path, "d"),
    })),
    frames: [...map.querySelectorAll<SVGElement>("[aria-hidden] > .map-target")],
    centres: new Map(
      circles.map((circle) => [
        circle.dataset.circle ?? "",
        { x: attribute(circle, "cx"), y: attribute(circle, "cy") },
      ]),
    ),
  };
}

const outside = "outside-region";

/** A status is drawn over the colour: the patterns of the large map would blur. */
const overlays: Record<string, (line: Line) => boolean> = {
  "small-derived": ({ fill }) =>
    fill.kind === "derived" || (fill.kind === "diverging" && fill.derived === true),
  "small-below": ({ fill }) => fill.kind === "diverging" && fill.below === true,
  "map-bounded": isBounded,
};

/** The colour of a fill without the signs that are drawn over it. */
const plainFill = ({ fill }: Line): string => fillClass(fill).replace(/ (below|derived)/g, "");

/** Provinces of the same fill are one path: a map of 63 needs a dozen elements, not 63. */
function fillPaths(lines: readonly Line[], { provinces, archipelagos }: Shapes): SVGElement[] {
  const byArea = new Map(lines.map((line) => [line.area, line]));
  const shapes = [...[...provinces].map(([area, path]) => ({ area, path })), ...archipelagos];
  const pathOf = (name: string, members: { path: string }[]) =>
    svgElement("path", { class: name, d: members.map(({ path }) => path).join("") });
  const colours = groupBy(shapes, ({ area }) => {
    const line = byArea.get(area);
    return line ? plainFill(line) : outside;
  });
  const statuses = Object.entries(overlays).flatMap(([name, applies]) => {
    const members = [...provinces].flatMap(([area, path]) => {
      const line = byArea.get(area);
      return line && line.fill.kind !== "ground" && applies(line) ? [{ path }] : [];
    });
    return members.length > 0 ? [pathOf(name, members)] : [];
  });
  return [...[...colours].map(([name, members]) => pathOf(name, members)), ...statuses];
}

function circlesOf(lines: readonly Line[], { centres }: Shapes, greatest: number): SVGElement[] {
  return lines
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .flatMap(({ area, value, group }) => {
      const centre = centres.get(area);
      if (!centre || !value) return [];
      const r = circleRadius(value, greatest).toFixed(1);
      const name = `circle ${circleFill(group)}`;
      return [svgElement("circle", { class: name, cx: centre.x, cy: centre.y, r })];
    });
}

/**
 * A small map of each year, on one scale.
 * @param greatest the value of the largest circle; 0 where colours tell the figures
 * @param open what a press on a year's name does
 */
export function smallMaps(
  years: readonly YearLines[],
  shapes: Shapes,
  greatest: number,
  open: (year: number) => void,
  language: Language,
): HTMLElement[] {
  const words = explorerGraphicWords[language];
  const { x, y, width, height } = countryPart;
  return years.map(({ year, lines }) => {
    const button = element(
      "button",
      { type: "button", title: words.multiples.open(year) },
      String(year),
    );
    button.addEventListener("click", () => open(year));
    const drawing = svgElement(
      "svg",
      {
        class: "small-map",
        viewBox: `${x} ${y} ${width} ${height}`,
        role: "img",
        "aria-label": `${year}: ${countsText(lines, language)}`,
      },
      ...fillPaths(lines, shapes),
      ...shapes.frames.map((frame) => frame.cloneNode()),
      ...(greatest > 0 ? circlesOf(lines, shapes, greatest) : []),
    );
    return element("figure", {}, element("figcaption", {}, button), drawing);
  });
}
