/** A figure of a page, taken apart. */
export interface FigureParts {
  title: string;
  subtitle: string;
  /** The drawing, a copy. */
  drawing: Element;
  isMap: boolean;
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

/** Reads the figure's title, drawing, legend and foot; undefined where it has no drawing. */
export function figureParts(figure: Element): FigureParts | undefined {
  const drawing = drawingOf(figure, "wide");
  if (!drawing) return undefined;
  const entries = figure.querySelectorAll(
    ":is(.legend, .legend-bar, .chart-legend) li:not(.dark-only)",
  );
  return {
    title: textOf(figure.querySelector(".figure-title")),
    subtitle: textOf(figure.querySelector(".figure-subtitle")),
    drawing: copyOf(drawing),
    isMap: isMap(drawing),
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
