import { parseHTML } from "linkedom";

const { document } = parseHTML("<!doctype html>");

/** An SVG element with attributes and children; text is escaped by the document. */
export function svgElement(
  name: string,
  attributes: Record<string, string | number> = {},
  ...children: (Element | string)[]
): Element {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}
