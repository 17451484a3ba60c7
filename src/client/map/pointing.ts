import type { Language } from "../../lib/language.ts";
import { announceArea } from "./highlight.ts";
import { areaAt, shapeOf } from "./links.ts";
import { type Anchor, around, Tooltip } from "./tooltip.ts";

/** Time to move from a province to its tooltip, in milliseconds. */
const grace = 200;

/** Distance of the tooltip from what points, in pixels: a finger hides more than an arrow. */
const reach = { mouse: 8, finger: 28 };

/**
 * Tooltip and highlight for mouse, keyboard and finger. A first tap shows the tooltip with a link,
 * a second one on the same province follows it; Escape or a tap elsewhere dismisses.
 */
export function explainProvinces(
  host: HTMLElement,
  language: Language,
  signal: AbortSignal,
): () => void {
  const tooltip = new Tooltip(host, language, () => hide());
  signal.addEventListener("abort", () => tooltip.element.remove());
  let shown: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let byFinger = false;

  const hide = () => {
    clearTimeout(timer);
    if (shown === undefined) return;
    shown = undefined;
    tooltip.hide();
    // The row that is pointed at meanwhile keeps its province marked.
    if (!document.querySelector("[data-row-area]:hover")) announceArea(undefined);
  };
  const show = (area: string, anchor: Anchor, withLink = false) => {
    clearTimeout(timer);
    const link = shapeOf(host, area)?.closest<SVGAElement>("a");
    if (!link) return;
    shown = area;
    tooltip.show(link, anchor, withLink);
    announceArea(area);
  };
  // What the keyboard has asked for stays, whatever passes under a mouse that lies still.
  const isFocused = () =>
    shown !== undefined && shapeOf(host, shown)?.closest("a")?.matches(":focus-visible");
  const hideSoon = () => {
    clearTimeout(timer);
    if (!isFocused()) timer = setTimeout(hide, grace);
  };
  const listen = <Name extends keyof HTMLElementEventMap>(
    node: HTMLElement | Document,
    name: Name,
    listener: (event: HTMLElementEventMap[Name]) => void,
  ) => node.addEventListener(name, listener as EventListener, { signal });

  listen(host, "pointerover", ({ target, pointerType, clientX, clientY }) => {
    if (pointerType === "touch") return;
    const area = areaAt(target);
    if (tooltip.element.contains(target as Node)) clearTimeout(timer);
    else if (area === undefined) hideSoon();
    else if (area === shown) clearTimeout(timer);
    else show(area, around(clientX, clientY, reach.mouse));
  });
  listen(host, "pointerleave", ({ pointerType }) => {
    if (pointerType !== "touch") hideSoon();
  });
  listen(host, "focusin", ({ target }) => {
    const area = areaAt(target);
    if (area === undefined || !(target as Element).matches(":focus-visible")) return;
    show(area, (target as Element).getBoundingClientRect());
  });
  listen(host, "focusout", ({ relatedTarget }) => {
    if (!tooltip.element.contains(relatedTarget as Node | null)) hide();
  });
  listen(document, "pointerdown", ({ target, pointerType }) => {
    byFinger = pointerType === "touch";
    if (!host.contains(target as Node) || (byFinger && target === host)) hide();
  });
  listen(host, "click", (event) => {
    if (tooltip.element.contains(event.target as Node)) return;
    const area = areaAt(event.target);
    // Keys and screen readers click with a detail of 0 and follow the link at once.
    const tapped = byFinger && event.detail > 0;
    if (area === undefined) hide();
    else if (tapped && area !== shown) {
      event.preventDefault();
      show(area, around(event.clientX, event.clientY, reach.finger), true);
    }
  });
  listen(document, "keydown", ({ key }) => {
    if (key === "Escape") hide();
  });
  return hide;
}
