import type { LetterStyle, Letters, Weight } from "./letters.ts";
import { svgElement } from "./svg-element.ts";

/** Sets the texts of one picture; each shape of a letter is kept once. */
export class Typesetter {
  readonly letters: Letters;
  private readonly document: Document;
  private readonly used = new Map<string, { glyph: number; weight: Weight }>();

  constructor(document: Document, letters: Letters) {
    this.document = document;
    this.letters = letters;
  }

  /** A line of text whose baseline starts at (`x`, `y`). */
  line(text: string, x: number, y: number, { size, weight }: LetterStyle): Element {
    const scale = size / 1000;
    const place = `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${+scale.toFixed(5)})`;
    const shapes = this.letters.shapes(text, weight).map(({ glyph, x: start }) => {
      const id = `l${weight / 100}-${glyph}`;
      this.used.set(id, { glyph, weight });
      return svgElement(this.document, "use", { href: `#${id}`, x: start });
    });
    return svgElement(this.document, "g", { transform: place }, ...shapes);
  }

  /** The shapes that the lines point to. */
  definitions(): Element {
    const shapes = [...this.used].map(([id, { glyph, weight }]) =>
      svgElement(this.document, "path", { id, d: this.letters.outline(glyph, weight) }),
    );
    return svgElement(this.document, "defs", {}, ...shapes);
  }
}
