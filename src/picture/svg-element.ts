/** An SVG element of a document, the build's or the reader's, with attributes and children. */
export function svgElement(
  document: Document,
  name: string,
  attributes: Record<string, string | number>,
  ...children: Element[]
): Element {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}
