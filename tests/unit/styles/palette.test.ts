import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { classCount } from "../../../src/lib/classes.ts";
import {
  contrast,
  distance,
  type Light,
  lightOf,
  type Matrix,
  oklab,
  seenBy,
  visions,
} from "./palette.ts";

const css = ["base", "map-fills"]
  .map((name) => readFileSync(new URL(`../../../src/styles/${name}.css`, import.meta.url), "utf8"))
  .join("\n");

/** The colour that a custom property has in a scheme, as the style sheets write it. */
function hexIn(property: string, scheme: "light" | "dark"): string {
  const found = css.match(
    new RegExp(`--${property}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`),
  );
  const hex = found?.[scheme === "light" ? 1 : 2];
  if (!hex) throw new Error(`--${property} has no colour`);
  return hex;
}

const colour = (property: string, scheme: "light" | "dark"): Light =>
  lightOf(hexIn(property, scheme));

const palette = (name: string, scheme: "light" | "dark") =>
  Array.from({ length: classCount }, (_, i) => colour(`${name}-${i}`, scheme));

const lightness = (light: Light) => oklab(light)[0];

/** Areas side by side are told apart from a distance of about 0.02; three times that is plain. */
const plainlyDifferent = 0.06;

describe.each(["light", "dark"] as const)("in %s mode", (scheme) => {
  const paper = colour("paper", scheme);

  // Patterns tell "no figure" apart as well, so its colour may come nearer than another class.
  test.each(
    Object.keys(visions).flatMap((vision) => [
      { vision, name: "class", fromNoFigure: 0.05 },
      { vision, name: "diverging", fromNoFigure: 0.02 },
    ]),
  )("--$name colours differ with $vision vision", ({ vision, name, fromNoFigure }) => {
    const look = (light: Light) => seenBy(visions[vision] as Matrix, light);
    const seen = palette(name, scheme).map(look);
    const noFigure = look(colour("no-figure", scheme));
    for (const [i, one] of seen.entries()) {
      expect(distance(one, noFigure), `${i} and no figure`).toBeGreaterThan(fromNoFigure);
      for (const other of seen.slice(0, i)) {
        expect(distance(one, other), `${i} and ${seen.indexOf(other)}`).toBeGreaterThan(
          plainlyDifferent,
        );
      }
    }
  });

  test("classes grow away from the paper in even steps of lightness", () => {
    const steps = [paper, ...palette("class", scheme)].map(lightness);
    const sign = scheme === "light" ? -1 : 1;
    for (const [i, step] of steps.slice(2).entries()) {
      expect(sign * (step - (steps[i + 1] ?? 0)), `${i}`).toBeGreaterThan(0.07);
    }
    expect(Math.abs((steps[1] ?? 0) - (steps[0] ?? 0))).toBeGreaterThan(0.08);
  });

  test("neighbouring classes contrast by 1.25 at least, the two ends by 4.5", () => {
    const classes = palette("class", scheme);
    for (const [i, one] of classes.slice(1).entries()) {
      expect(contrast(one, classes[i] as Light), `${i}`).toBeGreaterThan(1.25);
    }
    expect(contrast(classes[0] as Light, classes.at(-1) as Light)).toBeGreaterThan(4.5);
  });

  test("the diverging colours are symmetric in lightness", () => {
    const colours = palette("diverging", scheme).map(lightness);
    for (const [i, value] of colours.entries()) {
      expect(Math.abs(value - (colours[classCount - 1 - i] ?? 0)), `${i}`).toBeLessThan(0.04);
    }
  });

  test("borders contrast by 3 with the paper and with what has no colour class", () => {
    const outline = colour("outline", scheme);
    for (const name of ["paper", "no-figure", "count-only", "one-year", "cannot-say"]) {
      expect(contrast(outline, colour(name, scheme)), name).toBeGreaterThan(3);
    }
  });

  test.each(Object.keys(visions))("what has no class is told apart with %s vision", (vision) => {
    const look = (name: string) => seenBy(visions[vision] as Matrix, colour(name, scheme));
    const signs = ["no-figure", "count-only", "cannot-say"].map(look);
    for (const [i, one] of signs.entries()) {
      for (const other of signs.slice(0, i)) {
        expect(distance(one, other), `${i} and ${signs.indexOf(other)}`).toBeGreaterThan(0.06);
      }
    }
  });

  test("older figures are told from no figure, and neighbouring classes of them from each other", () => {
    const hexOf = (property: string) => hexIn(property, scheme).match(/[0-9a-f]{2}/g) ?? [];
    const aged = hexOf("aged");
    const older = palette("class", scheme).map((_, index) => {
      const mixed = hexOf(`class-${index}`).map((part, i) =>
        Math.round((Number.parseInt(part, 16) + Number.parseInt(aged[i] ?? "0", 16)) / 2)
          .toString(16)
          .padStart(2, "0"),
      );
      return lightOf(`#${mixed.join("")}`);
    });
    for (const [i, one] of older.entries()) {
      expect(distance(one, colour("no-figure", scheme)), `${i}`).toBeGreaterThan(0.04);
      if (i > 0) expect(distance(one, older[i - 1] as Light), `${i}`).toBeGreaterThan(0.04);
    }
  });

  test("letters contrast by 4.5 with the paper", () => {
    expect(contrast(colour("muted", scheme), paper)).toBeGreaterThan(4.5);
  });
});
