import { svgElement } from "./elements.ts";

/** Looks that a drawing takes from the page's styles, and that a file of its own must hold. */
const looks = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "paint-order",
  "vector-effect",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "font-style",
  "font-variant-numeric",
  "text-anchor",
  "dominant-baseline",
  "visibility",
];

const namespace = "http://www.w3.org/2000/svg";
const margin = 16;
const lineHeight = 18;
const titleHeight = 24;

/** What stands around the drawing in its file. */
export interface ChartFile {
  title: string;
  /** Below the drawing: notes, then the source. */
  lines: string[];
  /** Texts of the legend with the element whose colour they explain. */
  legend: { text: string; key: SVGElement }[];
}

/** A copy that looks the same without the page's styles. */
function standalone(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll("*")];
  for (const [index, node] of [copy, ...copy.querySelectorAll("*")].entries()) {
    const original = originals[index];
    if (!original) continue;
    const style = getComputedStyle(original);
    for (const look of looks) node.setAttribute(look, style.getPropertyValue(look));
    for (const name of ["class", "tabindex", "href", "aria-hidden"]) {
      if (name !== "href" || node.localName === "a") node.removeAttribute(name);
    }
  }
  return copy;
}

/** Words in lines of about so many letters. */
function wrapped(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= letters) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

/** The drawing as an SVG file of its own, in the colours in which it is shown. */
export function svgFile(svg: SVGSVGElement, { title, lines, legend }: ChartFile): string {
  const { width, height } = svg.viewBox.baseVal;
  const page = getComputedStyle(document.body);
  const root = getComputedStyle(document.documentElement);
  const font = { "font-family": page.fontFamily, fill: page.color };
  const letters = Math.floor(width / 7.2);
  const file = svgElement("svg", { xmlns: namespace, ...font }) as SVGSVGElement;
  let top = margin;
  const write = (text: string, size: number, step: number, weight = 400) => {
    for (const line of wrapped(text, Math.floor((letters * 13) / size))) {
      top += step;
      file.append(
        svgElement(
          "text",
          { x: margin, y: top - 5, "font-size": size, "font-weight": weight },
          line,
        ),
      );
    }
  };
  write(title, 17, titleHeight, 700);
  top += 8;
  const drawing = standalone(svg);
  for (const [name, value] of Object.entries({ x: margin, y: top, width, height })) {
    drawing.setAttribute(name, String(value));
  }
  file.append(drawing);
  top += height + 10;
  for (const { text, key } of legend) {
    const place = { x: margin, y: top + 2, width: 22, height: 14 };
    const { fill, stroke } = getComputedStyle(key);
    file.append(svgElement("rect", { ...place, fill, stroke }));
    file.append(svgElement("text", { x: margin + 30, y: top + 14, "font-size": 13 }, text));
    top += 20;
  }
  for (const line of lines) write(line, 12, lineHeight);
  const size = { width: width + 2 * margin, height: top + margin };
  for (const [name, value] of Object.entries(size)) file.setAttribute(name, String(value));
  file.setAttribute("viewBox", `0 0 ${size.width} ${size.height}`);
  file.prepend(svgElement("rect", { ...size, fill: root.backgroundColor }));
  return new XMLSerializer().serializeToString(file);
}
