/** A province's own link on the mainland; its shape carries the code. */
export const provinceLinks = (map: Element): SVGAElement[] =>
  [...map.querySelectorAll<SVGPathElement>("[data-area]")].flatMap((shape) => {
    const link = shape.closest<SVGAElement>("a");
    return link ? [link] : [];
  });

export const shapeOf = (map: Element, area: string): SVGPathElement | null =>
  map.querySelector(`[data-area="${CSS.escape(area)}"]`);

/** The code that an event on the map is about: a province's shape, or its copy in an inset. */
export function areaAt(target: EventTarget | null): string | undefined {
  const link = target instanceof Element ? target.closest<SVGAElement>("a") : null;
  return link?.dataset.inset ?? link?.querySelector<SVGElement>("[data-area]")?.dataset.area;
}
