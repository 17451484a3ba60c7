import { shapeOf } from "./links.ts";

const eventName = "area-highlight";

/** Tells the whole page which province the reader points at; undefined for none. */
export function announceArea(area: string | undefined): void {
  document.dispatchEvent(new CustomEvent(eventName, { detail: area }));
}

const areaOfRow = (target: EventTarget | null): string | undefined =>
  target instanceof Element
    ? target.closest<HTMLElement>("[data-row-area]")?.dataset.rowArea
    : undefined;

/** Outlines lie above all provinces, so that no neighbour covers half of the line. */
function addOutlines(map: SVGSVGElement): SVGPathElement[] {
  return [map, ...map.querySelectorAll("svg")].map((drawing) => {
    const outline = document.createElementNS("http://www.w3.org/2000/svg", "path");
    outline.setAttribute("class", "map-outline");
    const provinces = drawing.querySelector(":scope > .map-provinces");
    if (provinces) provinces.after(outline);
    else drawing.append(outline);
    return outline;
  });
}

/** Keeps provinces, insets and every `[data-row-area]` of the page in step with each other. */
export function linkWithRows(map: SVGSVGElement, signal: AbortSignal): void {
  const outlines = addOutlines(map);
  document.addEventListener(
    eventName,
    (event) => {
      const area = (event as CustomEvent<string | undefined>).detail;
      const path = area === undefined ? "" : (shapeOf(map, area)?.getAttribute("d") ?? "");
      for (const outline of outlines) outline.setAttribute("d", path);
      for (const item of document.querySelectorAll<HTMLElement | SVGElement>(
        "[data-row-area], [data-inset]",
      )) {
        const its = item.dataset.rowArea ?? item.dataset.inset;
        item.classList.toggle("active", its === area);
      }
    },
    { signal },
  );
  for (const [into, outOf] of [
    ["pointerover", "pointerout"],
    ["focusin", "focusout"],
  ] as const) {
    document.addEventListener(
      into,
      ({ target }) => {
        const area = areaOfRow(target);
        if (area) announceArea(area);
      },
      { signal },
    );
    document.addEventListener(
      outOf,
      ({ target }) => {
        if (areaOfRow(target)) announceArea(undefined);
      },
      { signal },
    );
  }
}
