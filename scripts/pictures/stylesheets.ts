import postcss from "postcss";
import { drawingRules, type StyleRule } from "../../src/picture/styles.ts";

/** Rules for what a pointer does or for parts that no element is: no drawing has them. */
const passing = /::|:(hover|focus|active|host)/;

/** The rules for drawings of compiled stylesheets; those for paper or a width of screen are left out. */
export function rulesOf(css: string): StyleRule[] {
  const rules: StyleRule[] = [];
  postcss.parse(css).each((node) => {
    if (node.type !== "rule") return;
    const declarations = node.nodes.flatMap((part): [string, string][] =>
      part.type === "decl" ? [[part.prop, part.value]] : [],
    );
    for (const selector of node.selectors) {
      if (!passing.test(selector)) rules.push({ selector, declarations });
    }
  });
  return drawingRules(rules);
}
