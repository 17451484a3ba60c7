import { zoomStep } from "../../charts/map/frame.ts";
import { mapZoomWords } from "../../i18n/map-zoom.ts";
import type { Language } from "../../lib/language.ts";
import { element } from "../shared/elements.ts";
import type { Zoom } from "./zoom.ts";

type Action = "in" | "out" | "whole";

const signs: Record<Action, string> = { in: "+", out: "−", whole: "⤢" };
const keys: Readonly<Record<string, Action>> = {
  "+": "in",
  "=": "in",
  "-": "out",
  "−": "out",
  "0": "whole",
};

function act(zoom: Zoom, action: Action): void {
  if (action === "whole") zoom.whole();
  else zoom.by(action === "in" ? zoomStep : 1 / zoomStep);
}

/**
 * Buttons and keys that zoom a map. What does it is loaded at the first of them, at the first touch
 * or turn of the wheel.
 */
export function offerZoom(
  host: HTMLElement,
  map: SVGSVGElement,
  language: Language,
  signal: AbortSignal,
): void {
  const words = mapZoomWords[language];
  let loading: Promise<Zoom> | undefined;
  const load = () => {
    loading ??= import("./zoom.ts").then(({ enableZoom }) => enableZoom(host, map, signal));
    return loading;
  };
  const run = (action: Action) => load().then((zoom) => act(zoom, action));

  const button = (action: Action) => {
    const made = element(
      "button",
      { type: "button", "aria-label": words[action], title: words[action] },
      signs[action],
    );
    made.addEventListener("click", () => run(action));
    return made;
  };
  const buttons = element(
    "div",
    { class: "map-zoom no-print", role: "group", "aria-label": words.group },
    ...(["in", "out", "whole"] as const).map(button),
  );
  const description = map.getAttribute("aria-describedby") ?? "map";
  const hint = element("p", { class: "visually-hidden", id: `${description}-keys` }, words.hint);
  map.setAttribute("aria-describedby", `${description} ${hint.id}`);
  host.append(buttons, hint);
  signal.addEventListener("abort", () => {
    buttons.remove();
    hint.remove();
    map.setAttribute("aria-describedby", description);
  });

  const listen = <Name extends keyof HTMLElementEventMap>(
    name: Name,
    listener: (event: HTMLElementEventMap[Name]) => void,
    options: AddEventListenerOptions = {},
  ) => host.addEventListener(name, listener, { signal, ...options });
  listen("touchstart", () => void load(), { passive: true, once: true });
  listen(
    "wheel",
    (event) => {
      // Also where the zoom is still on its way: the page itself must not grow instead.
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      load();
    },
    { passive: false },
  );
  listen("keydown", ({ key, altKey, ctrlKey, metaKey }) => {
    const action = keys[key];
    if (action && !altKey && !ctrlKey && !metaKey) run(action);
  });
  listen("focusin", ({ target }) => {
    const shape = (target as Element).querySelector<SVGGraphicsElement>("[data-area]");
    if (shape) loading?.then((zoom) => zoom.reveal(shape));
  });
}
