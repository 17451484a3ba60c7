interface FigureDrawing {
  drawing: Element;
  caption: string;
}

/** The classes of a map, each row with a cell for each. */
export interface LegendBar {
  unit: string;
  /** At the start of each class; empty where it is open. */
  limits: string[];
  rows: { label: string; cells: { key: Element; count: string }[] }[];
}

/** How the drawings of a kind stand in a picture. */
interface Arrangement {
  /** What is one of them. */
  selector: string;
  isMap: boolean;
  /** How many stand beside each other. */
  columns: number;
  /** One that is high for its width is no wider than this, so that it fits a screen. */
  widest: number;
}

/** Of a chart's two drawings the one for wide pages. */
const arrangements: Arrangement[] = [
  { selector: "svg.map", isMap: true, columns: 1, widest: 480 },
  { selector: "svg.small-map", isMap: true, columns: 4, widest: 480 },
  { selector: "svg.trend-panel", isMap: false, columns: 2, widest: 480 },
  { selector: "svg.ranked", isMap: false, columns: 1, widest: Infinity },
  { selector: "svg.chart.wide", isMap: false, columns: 1, widest: Infinity },
  { selector: "svg.chart:not(.chart-key)", isMap: false, columns: 1, widest: Infinity },
];

/** A figure of a page, taken apart. */
export interface FigureParts {
  title: string;
  subtitle: string;
  /** Patterns that the drawings need and do not bring. */
  patterns?: Element;
  /** Copies; what stands in a fold, a panel or a small figure has the heading of that. */
  drawings: FigureDrawing[];
  arrangement: Omit<Arrangement, "selector">;
  bar: LegendBar;
  /** A key that is to scale is as large as what it explains. */
  legend: { key: Element | undefined; label: string; isToScale: boolean }[];
  /** Source and note, a paragraph each. */
  foot: string[];
}

/** A page, for the picture that stands for its link. */
export interface PageParts {
  document: Document;
  site: string;
  headline: string;
  lead: string;
  /** Of its first figure, a copy. */
  drawing: Element | undefined;
  isMap: boolean;
  /** Below the drawing. */
  foot: string;
}

/** The text of an element; a space that may not break a line stays one. */
const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? "").replace(/[ \t\n]+/g, " ").trim();

const copyOf = (element: Element): Element => element.cloneNode(true) as Element;

/** A map, or of a chart's two drawings that for wide pages or that for phones. */
const drawingOf = (within: ParentNode, width: "wide" | "narrow"): Element | null =>
  within.querySelector("svg.map") ??
  within.querySelector(`svg.chart.${width}`) ??
  within.querySelector("svg.chart:not(.chart-key)");

const barOf = (parts: Find): LegendBar => ({
  unit: textOf(parts(".legend-limits > span")[0]),
  limits: parts(".legend-limits b").map(textOf),
  rows: parts("div.legend-line").map((row) => ({
    label: textOf(row.querySelector("span")),
    cells: [...row.querySelectorAll("li")].flatMap((cell) => {
      const key = cell.querySelector("svg");
      const count = textOf(cell.querySelector("[data-fill-count]"));
      return key ? [{ key: copyOf(key), count }] : [];
    }),
  })),
});

const captionOf = (drawing: Element): string =>
  textOf(
    drawing
      .closest("details, .panel, figure:not(.figure)")
      ?.querySelector("summary :is(h3, h4), .panel > h3, figcaption"),
  );

type Find = (selector: string) => Element[];

/** What a figure shows of its own: not what is hidden, nor what belongs to a figure within it. */
const shownIn =
  (figure: Element): Find =>
  (selector) =>
    [...figure.querySelectorAll(selector)].filter(
      (found) =>
        found.closest(".figure") === figure.closest(".figure") && !found.closest("[hidden]"),
    );

/** Reads the figure's title, drawings, legend and foot; undefined where it has no drawing. */
export function figureParts(figure: Element): FigureParts | undefined {
  const parts = shownIn(figure);
  const arrangement = arrangements.find(({ selector }) => parts(selector).length > 0);
  if (!arrangement) return undefined;
  return {
    title: figure.getAttribute("data-title") ?? textOf(parts(".figure-title")[0]),
    subtitle: textOf(parts(".figure-subtitle")[0]),
    drawings: parts(arrangement.selector).map((drawing) => ({
      drawing: copyOf(drawing),
      caption: captionOf(drawing),
    })),
    arrangement,
    bar: barOf(parts),
    legend: parts(":is(.legend, .legend-rest, .chart-legend) li:not(.dark-only)").map((entry) => {
      const key = entry.querySelector("svg");
      const isToScale = key?.matches(".circle-key") ?? false;
      return { key: key ? copyOf(key) : undefined, label: textOf(entry), isToScale };
    }),
    foot: parts(".figure-foot > p, .figure-foot > [data-part=notes] > p").map(textOf),
  };
}

/** Reads what a picture of the whole page shows; `foot` says where it is. */
export function pageParts(document: Document, foot: string): PageParts {
  const drawing = drawingOf(document, "narrow");
  return {
    document,
    site: textOf(document.querySelector(".site-name")),
    headline: textOf(document.querySelector("h1")),
    lead: textOf(document.querySelector(".lead")),
    drawing: drawing ? copyOf(drawing) : undefined,
    isMap: drawing?.matches(".map") ?? false,
    foot,
  };
}
