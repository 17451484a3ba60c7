import { mapWords } from "../../i18n/map.ts";
import { fillClass, type MapCell, markOf } from "../../lib/fill.ts";
import type { Language } from "../../lib/language.ts";
import type { ArchipelagoInset } from "./archipelagos.ts";
import type { Centre } from "./centres.ts";
import { svgElement } from "./element.ts";
import type { Enlargement } from "./enlargements.ts";
import type { Rectangle } from "./frame.ts";
import type { MapLayout } from "./layout.ts";
import { fillPatterns } from "./patterns.ts";
import type { ProvinceShape } from "./shape.ts";

export interface MapText {
  lang: Language;
  /** Accessible name. */
  label: string;
  /** Text alternative: what the map shows, in a sentence or two. */
  description: string;
  /** Start of every id in the drawing, so that a page can hold more than one map. */
  id: string;
  /** For a map whose numbers may become circles; its page brings the patterns. */
  explorer?: ExplorerMap | undefined;
}

/** What the explorer's map has besides. */
interface ExplorerMap {
  /** Where a circle stands in each province. */
  centres: readonly Centre[];
  /** Codes of the provinces whose figure is a bound or an estimate, which are outlined. */
  bounded: readonly string[];
}

type Cells = Map<string, MapCell>;

const attributesOf = ({ x, y, width, height }: Rectangle) => ({ x, y, width, height });

function cellOf(cells: Cells, area: string): MapCell {
  const cell = cells.get(area);
  if (!cell) throw new Error(`No map cell for province ${area}`);
  return cell;
}

function province({ area, path }: ProvinceShape, cells: Cells, id: string): Element {
  const { href, label, name, fill, figure } = cellOf(cells, area);
  return svgElement(
    "a",
    { href, "aria-label": label, "data-name": name, ...(figure && { "data-figure": figure }) },
    svgElement("path", { id: `${id}-${area}`, "data-area": area, class: fillClass(fill), d: path }),
  );
}

/** A second way, for pointers only, to a province that the keyboard reaches on the mainland. */
const pointerLink = (area: string, cells: Cells, ...children: Element[]): Element =>
  svgElement(
    "a",
    { href: cellOf(cells, area).href, tabindex: -1, "data-inset": area },
    ...children,
  );

const title = (text: string, x: number, y: number): Element =>
  svgElement("text", { class: "map-title", x, y }, text);

function enlargement(
  { id: part, frame, window, areas }: Enlargement,
  layout: MapLayout,
  cells: Cells,
  { lang, id, explorer }: MapText,
): Element {
  const { x, y, width, height } = window;
  const copies = areas.map((area) =>
    pointerLink(area, cells, svgElement("use", { href: `#${id}-${area}` })),
  );
  return svgElement(
    "g",
    { class: "map-inset" },
    title(mapWords[lang].enlargement[part], frame.x, frame.y - 8),
    svgElement(
      "svg",
      {
        ...attributesOf(frame),
        viewBox: `${x} ${y} ${width} ${height}`,
        "aria-hidden": "true",
      },
      ...copies,
      ...(explorer ? [outline(layout, explorer)] : []),
    ),
    svgElement("rect", { class: "map-frame", ...attributesOf(frame) }),
  );
}

/** One line around every province whose figure is only a bound or an estimate. */
const outline = ({ provinces }: MapLayout, { bounded }: ExplorerMap): Element =>
  svgElement("path", {
    class: "map-bounded",
    d: provinces
      .filter(({ area }) => bounded.includes(area))
      .map(({ path }) => path)
      .join(""),
  });

/** Longer lines of a title, in letters, leave the frame of an archipelago. */
const lineLength = 10;

/** The words of a name in lines that fit into a frame. */
function titleLines(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && longer.length <= lineLength) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function archipelago(inset: ArchipelagoInset, cells: Cells, { lang }: MapText): Element {
  const { id, province: area, frame, path } = inset;
  const islands = svgElement("path", {
    "data-archipelago": id,
    class: fillClass(cellOf(cells, area).fill),
    d: path,
  });
  const target = svgElement("rect", { class: "map-frame map-target", ...attributesOf(frame) });
  const link = pointerLink(area, cells, target, islands);
  link.setAttribute("aria-hidden", "true");
  const lines = titleLines(lang === "vi" ? inset.name : inset.name_en);
  return svgElement(
    "g",
    { class: "map-inset" },
    link,
    ...lines.map((line, i) => title(line, frame.x + 6, frame.y + 19 + 20 * i)),
  );
}

/** Copies of all provinces under them, whose wide border shows around the country. */
const country = (provinces: readonly ProvinceShape[], id: string): Element =>
  svgElement(
    "g",
    { class: "map-country", "aria-hidden": "true" },
    ...provinces.map(({ area }) => svgElement("use", { href: `#${id}-${area}` })),
  );

/** The years of earlier figures; on a map that may come to need them, room for them. */
function marks(provinces: readonly ProvinceShape[], cells: Cells, mayChange: boolean): Element {
  const texts = provinces.flatMap(({ area, mark }) => {
    const text = markOf(cellOf(cells, area).fill);
    if (!mark || (text === "" && !mayChange)) return [];
    return [svgElement("text", { "data-mark": area, x: mark.x, y: mark.y }, text)];
  });
  return svgElement("g", { class: "map-marks", "aria-hidden": "true" }, ...texts);
}

/** A circle in each province, without extent until a number gives it one. */
const circles = (centres: readonly Centre[]): Element =>
  svgElement(
    "g",
    { class: "map-circles", "aria-hidden": "true" },
    ...centres.map(({ area, x, y }) =>
      svgElement("circle", { "data-circle": area, cx: x, cy: y, r: 0 }),
    ),
  );

/**
 * The map as SVG text: a link for each province, with its class, its label and `data-area`.
 * @throws Error where a province of the layout has no cell
 */
export function mapSvg(layout: MapLayout, mapCells: MapCell[], text: MapText): string {
  const cells = new Map(mapCells.map((cell) => [cell.area, cell]));
  const { width, height, provinces, enlargements, archipelagos } = layout;
  const description = `${text.id}-description`;
  return svgElement(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: "map",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "group",
      "aria-label": text.label,
      "aria-describedby": description,
    },
    svgElement("desc", { id: description }, text.description),
    ...(text.explorer
      ? []
      : [svgElement("defs", {}, ...fillPatterns(mapCells.map(({ fill }) => fill)))]),
    country(provinces, text.id),
    svgElement(
      "g",
      { class: "map-provinces" },
      ...provinces.map((shape) => province(shape, cells, text.id)),
    ),
    marks(provinces, cells, text.explorer !== undefined),
    ...(text.explorer ? [outline(layout, text.explorer), circles(text.explorer.centres)] : []),
    ...enlargements.map((part) => enlargement(part, layout, cells, text)),
    ...archipelagos.map((inset) => archipelago(inset, cells, text)),
  ).outerHTML;
}
