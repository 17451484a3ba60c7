import { compileQuery, matches } from "media-query-fns";
import postcss, { type Container, type Rule } from "postcss";
import type { StyleRule } from "../../src/picture/styles.ts";
import { drawingRules } from "./drawing-rules.ts";

/** Rules for what a pointer does or for parts that no element is: no drawing has them. */
const passing = /::|:(hover|focus|active|host)/;

/** Rules that hold on a light screen of a width: those in a fitting `@media` too. */
function holding(container: Container, width: number): Rule[] {
  const screen = { widthPx: width, heightPx: width, deviceWidthPx: width, deviceHeightPx: width };
  return (container.nodes ?? []).flatMap((node) => {
    if (node.type === "rule") return [node as Rule];
    if (node.type !== "atrule" || node.name !== "media") return [];
    const query = compileQuery(node.params);
    return matches(query, { ...screen, dppx: 2 }) ? holding(node, width) : [];
  });
}

/**
 * The rules for drawings of compiled stylesheets.
 * @param width of the screen that the drawings are for, in CSS pixels
 */
export function rulesOf(css: string, width: number): StyleRule[] {
  const rules = holding(postcss.parse(css), width).flatMap(({ selectors, nodes }) => {
    const declarations = nodes.flatMap((part): [string, string][] =>
      part.type === "decl" ? [[part.prop, part.value]] : [],
    );
    return selectors
      .filter((selector) => !passing.test(selector))
      .map((selector) => ({ selector, declarations }));
  });
  return drawingRules(rules);
}
