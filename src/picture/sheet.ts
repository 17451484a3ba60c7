import { type LetterStyle, type Letters, linesOf } from "./letters.ts";
import { svgElement } from "./svg-element.ts";
import { Typesetter } from "./typesetter.ts";

/** How a block of text is set. */
export interface TextStyle extends LetterStyle {
  colour: string;
}

/** A picture being put together: what is added last lies on top. */
export class Sheet {
  readonly typesetter: Typesetter;
  private readonly document: Document;
  private readonly width: number;
  private readonly parts: Element[] = [];

  constructor(document: Document, letters: Letters, width: number) {
    this.document = document;
    this.typesetter = new Typesetter(document, letters);
    this.width = width;
  }

  /** Adds text in lines no wider than `room`; returns the height below `y` that it takes. */
  text(text: string, x: number, y: number, room: number, style: TextStyle): number {
    const lineHeight = style.size * 1.35;
    const lines = linesOf(this.typesetter.letters, text, room, style);
    const set = lines.map((line, index) =>
      this.typesetter.line(line, x, y + style.size + index * lineHeight, style),
    );
    this.parts.push(svgElement(this.document, "g", { fill: style.colour }, ...set));
    return lines.length * lineHeight;
  }

  /** Adds what is not seen by itself and used by what is. */
  define(definitions: Element): void {
    this.parts.push(definitions);
  }

  rectangle(x: number, y: number, width: number, height: number, fill: string): void {
    this.parts.push(svgElement(this.document, "rect", { x, y, width, height, fill }));
  }

  /** Adds a drawing with a `viewBox` of its own; returns the height that it takes, at most `most`. */
  drawing(drawing: Element, x: number, y: number, room: number, most = Infinity): number {
    const [, , own = 1, ownHeight = 1] = (drawing.getAttribute("viewBox") ?? "")
      .split(" ")
      .map(Number);
    const height = Math.min((room * ownHeight) / own, most);
    const width = (height * own) / ownHeight;
    this.stretched(drawing, x, y, width, height);
    return height;
  }

  /** Adds a drawing that fills a box. */
  stretched(drawing: Element, x: number, y: number, width: number, height: number): void {
    for (const [key, value] of Object.entries({ x, y, width, height }))
      drawing.setAttribute(key, String(value));
    this.parts.push(drawing);
  }

  /** The picture, `height` high, on `paper`, with its title for those who cannot see it. */
  finish(height: number, paper: string, title: string): Element {
    const { document, width } = this;
    const name = svgElement(document, "title", {});
    name.textContent = title;
    return svgElement(
      document,
      "svg",
      {
        xmlns: "http://www.w3.org/2000/svg",
        viewBox: `0 0 ${width} ${height}`,
        width,
        height,
      },
      name,
      this.typesetter.definitions(),
      svgElement(document, "rect", { width, height, fill: paper }),
      ...this.parts,
    );
  }
}
