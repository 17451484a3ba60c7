import { globSync, readFileSync } from "node:fs";
import postcss, { type Rule } from "postcss";
import { expect, test } from "vitest";

/** Every rule of the style sheets as they are served. */
function builtRules(): Rule[] {
  const rules: Rule[] = [];
  for (const file of globSync("dist/_astro/*.css")) {
    postcss.parse(readFileSync(file, "utf8")).walkRules((rule) => {
      rules.push(rule);
    });
  }
  return rules;
}

test("the oldest supported browsers know the colours and selectors of the site", () => {
  const rules = builtRules();
  expect(rules.length).toBeGreaterThan(100);
  expect(rules.filter((rule) => /light-dark\(/.test(rule.toString())).map(String)).toEqual([]);
  // One selector that a browser does not know undoes its whole list.
  const split = rules.filter(
    ({ selectors }) =>
      selectors.some((each) => each.includes(":has(")) &&
      !selectors.every((each) => each.includes(":has(")),
  );
  expect(split.map(({ selector }) => selector)).toEqual([]);
});
