import type { Weight } from "./letters.ts";
import type { Typesetter } from "./typesetter.ts";

/** What an element has or inherits of an attribute. */
function inherited(element: Element, name: string): string | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const value = at.getAttribute(name);
    if (value !== null) return value;
  }
  return undefined;
}

/** A length in units of the drawing; `em` is the size of the letters. */
function lengthOf(element: Element, name: string, size: number): number | undefined {
  const text = element.getAttribute(name);
  if (text === null) return undefined;
  const number = Number.parseFloat(text);
  return text.endsWith("em") ? number * size : number;
}

/** Which part of a line lies before its anchor. */
const shares: Record<string, number> = { start: 0, middle: 0.5, end: 1 };

/**
 * Replaces every text of a drawing, its styles inlined, by the shapes of its letters: a program
 * that lacks the font then shows the same.
 */
export function outlineTexts(root: Element, typesetter: Typesetter): void {
  for (const text of [...root.querySelectorAll("text")]) {
    const size = Number.parseFloat(inherited(text, "font-size") ?? "16");
    const weight: Weight = Number(inherited(text, "font-weight") ?? 400) >= 600 ? 700 : 400;
    const share = shares[inherited(text, "text-anchor") ?? "start"] ?? 0;
    let [x, y] = [0, 0];
    const move = (element: Element) => {
      x = (lengthOf(element, "x", size) ?? x) + (lengthOf(element, "dx", size) ?? 0);
      y = (lengthOf(element, "y", size) ?? y) + (lengthOf(element, "dy", size) ?? 0);
    };
    move(text);
    const lines = (text.children.length > 0 ? [...text.children] : [text]).map((part) => {
      if (part !== text) move(part);
      const words = (part.textContent ?? "").trim();
      const start = x - share * typesetter.letters.width(words, { size, weight });
      return typesetter.line(words, start, y, { size, weight });
    });
    const group = text.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "g");
    for (const { name, value } of [...text.attributes]) {
      if (!/^(x|y|dx|dy|font-.*|text-anchor)$/.test(name)) group.setAttribute(name, value);
    }
    // A line around the letters is as wide as before, whatever their scale.
    const halo = inherited(text, "stroke-width");
    if (halo) group.setAttribute("stroke-width", String((Number.parseFloat(halo) * 1000) / size));
    group.append(...lines);
    text.replaceWith(group);
  }
}
