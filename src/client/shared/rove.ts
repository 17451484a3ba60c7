import { directions, nearestInDirection } from "./direction.ts";

/** A link of HTML or of a drawing. */
type Link = HTMLElement | SVGElement;

function makeTabStop(links: Iterable<Link>, chosen: Link | undefined): void {
  for (const link of links) link.setAttribute("tabindex", link === chosen ? "0" : "-1");
}

const centred = (link: Link) => {
  const { left, top, width, height } = link.getBoundingClientRect();
  return { link, x: left + width / 2, y: top + height / 2 };
};

function target(links: readonly Link[], from: Link, key: string): Link | undefined {
  if (key === "Home") return links.at(0);
  if (key === "End") return links.at(-1);
  const direction = directions[key];
  return direction && nearestInDirection(links.map(centred), centred(from), direction)?.link;
}

/**
 * Makes the links one tab stop; arrow keys, Home and End move among them. Listens on the host,
 * because Chromium lets an SVG element with a focus listener take the focus itself.
 * @param find the links in their order, which may change
 */
export function roveByKeyboard(
  host: HTMLElement,
  find: () => Iterable<Link>,
  signal: AbortSignal,
): void {
  makeTabStop(find(), [...find()][0]);
  host.addEventListener(
    "focusin",
    (event) => {
      const links = [...find()];
      const focused = links.find((link) => link === event.target);
      if (focused) makeTabStop(links, focused);
    },
    { signal },
  );
  host.addEventListener(
    "keydown",
    (event) => {
      const { key, altKey, ctrlKey, metaKey } = event;
      const links = [...find()];
      const from = links.find((link) => link === event.target);
      if (!from || altKey || ctrlKey || metaKey) return;
      const next = target(links, from, key);
      if (next || key in directions) event.preventDefault();
      next?.focus();
    },
    { signal },
  );
}
