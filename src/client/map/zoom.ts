import { select } from "d3-selection";
import { type D3ZoomEvent, zoom } from "d3-zoom";

/** What buttons, keys and the focus do with a map that is zoomed. */
export interface Zoom {
  by(factor: number): void;
  whole(): void;
  /** Brings a shape that lies outside of what is shown into its middle. */
  reveal(shape: SVGGraphicsElement): void;
}

const furthest = 8;

/** What lies over the map and is no part of it. */
const overlays = ".map-zoom, .map-tooltip";

/**
 * Which gestures are the map's: two fingers, or the wheel with Ctrl, always; one finger or the mouse
 * only where there is more of it to see, so that a page scrolls as it would without a map.
 */
function isForMap(event: Event, isZoomed: boolean): boolean {
  if ((event.target as Element).closest(overlays)) return false;
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if (event instanceof MouseEvent) return isZoomed && event.button === 0 && !event.ctrlKey;
  return isZoomed || (event as TouchEvent).touches.length > 1;
}

/**
 * Lets a map be zoomed and moved, by its view box: whatever is drawn stays where it is.
 * @param host the element around the map, as large as the map
 */
export function enableZoom(host: HTMLElement, map: SVGSVGElement, signal: AbortSignal): Zoom {
  const { width, height } = map.viewBox.baseVal;
  let scale = 1;
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([1, furthest])
    .filter((event: Event) => isForMap(event, scale > 1))
    .on("zoom", ({ transform: { k, x, y } }: D3ZoomEvent<HTMLElement, unknown>) => {
      scale = k;
      const unit = width / host.clientWidth;
      const corner = [-x / k, -y / k].map((pixels) => (pixels * unit).toFixed(2)).join(" ");
      map.setAttribute("viewBox", `${corner} ${width / k} ${height / k}`);
      host.toggleAttribute("data-zoomed", k > 1);
    });
  const selection = select(host).call(behaviour).on("dblclick.zoom", null);
  const whole = () => behaviour.scaleTo(selection, 1);
  let size = "";
  const takeSize = () => {
    const { clientWidth, clientHeight } = host;
    // Told once at the start as well, when nothing has changed.
    if (size === `${clientWidth} ${clientHeight}`) return;
    size = `${clientWidth} ${clientHeight}`;
    behaviour.translateExtent([
      [0, 0],
      [clientWidth, clientHeight],
    ]);
    whole();
  };
  takeSize();
  const resized = new ResizeObserver(takeSize);
  resized.observe(host);
  signal.addEventListener("abort", () => {
    resized.disconnect();
    selection.on(".zoom", null);
    map.setAttribute("viewBox", `0 0 ${width} ${height}`);
    host.removeAttribute("data-zoomed");
  });
  return {
    by: (factor) => behaviour.scaleBy(selection, factor),
    whole,
    reveal(shape) {
      const { x, y, width: wide, height: high } = shape.getBBox();
      const shown = map.viewBox.baseVal;
      const isInside =
        x >= shown.x &&
        y >= shown.y &&
        x + wide <= shown.x + shown.width &&
        y + high <= shown.y + shown.height;
      const unit = width / host.clientWidth;
      if (!isInside) behaviour.translateTo(selection, (x + wide / 2) / unit, (y + high / 2) / unit);
    },
  };
}
