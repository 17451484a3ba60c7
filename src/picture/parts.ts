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

/** A figure of a page, taken apart. */
export interface FigureParts {
  title: string;
  subtitle: string;
  /** The drawings, copies; what is folded away has the heading of its fold as caption. */
  drawings: [FigureDrawing, ...FigureDrawing[]];
  isMap: boolean;
  bar: LegendBar;
  legend: { key: Element | undefined; label: string }[];
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

const isMap = (drawing: Element): boolean => drawing.matches(".map");

const barOf = (figure: Element): LegendBar => ({
  unit: textOf(figure.querySelector(".legend-limits > span")),
  limits: [...figure.querySelectorAll(".legend-limits b")].map(textOf),
  rows: [...figure.querySelectorAll("div.legend-line")].map((row) => ({
    label: textOf(row.querySelector("span")),
    cells: [...row.querySelectorAll("li")].flatMap((cell) => {
      const key = cell.querySelector("svg");
      const count = textOf(cell.querySelector("[data-fill-count]"));
      return key ? [{ key: copyOf(key), count }] : [];
    }),
  })),
});

const captioned = (drawing: Element): FigureDrawing => ({
  drawing: copyOf(drawing),
  caption: textOf(drawing.closest("details")?.querySelector("summary :is(h3, h4)")),
});

/** Reads the figure's title, drawings, legend and foot; undefined where it has no drawing. */
export function figureParts(figure: Element): FigureParts | undefined {
  const first = drawingOf(figure, "wide");
  if (!first) return undefined;
  const more = isMap(first) ? [] : figure.querySelectorAll("svg.chart.wide");
  const entries = figure.querySelectorAll(
    ":is(.legend, .legend-rest, .chart-legend) li:not(.dark-only)",
  );
  return {
    title: figure.getAttribute("data-title") ?? textOf(figure.querySelector(".figure-title")),
    subtitle: textOf(figure.querySelector(".figure-subtitle")),
    drawings: [captioned(first), ...[...more].filter((one) => one !== first).map(captioned)],
    isMap: isMap(first),
    bar: barOf(figure),
    legend: [...entries].map((entry) => {
      const key = entry.querySelector("svg");
      return { key: key ? copyOf(key) : undefined, label: textOf(entry) };
    }),
    foot: [...figure.querySelectorAll(".figure-foot > p")].map(textOf),
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
    isMap: drawing !== null && isMap(drawing),
    foot,
  };
}
