import { calculate, compare } from "specificity";
import { type StyleRule, variable } from "../../src/picture/styles.ts";

/** What a drawing needs of its styles; all of these are attributes of SVG too. */
const drawn = new Set([
  "fill",
  "fill-opacity",
  "font-size",
  "font-style",
  "font-weight",
  "opacity",
  "paint-order",
  "stroke",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-opacity",
  "stroke-width",
  "text-anchor",
  "vector-effect",
]);

/** Single spaces; programs for drawing know a link to a pattern without quotes alone. */
const plain = (value: string) =>
  value
    .replace(/\s+/g, " ")
    .trim()
    .replace(/url\(["']([^"']+)["']\)/g, "url($1)");

/** The light one of two colours: a picture is light, whatever the reader's theme. */
const light = (value: string) => value.replace(/light-dark\(([^,()]+),[^()]+\)/g, "$1");

/** Replaces names by the values that the page gives them; a name without value stands as it is. */
function resolve(value: string, tokens: ReadonlyMap<string, string>): string {
  const resolved = value.replace(variable, (whole, name: string, otherwise?: string) => {
    const known = tokens.get(name);
    // So say those that write `light-dark()` in other words which of the two is meant.
    return known === "initial" ? (otherwise ?? "") : (known ?? whole);
  });
  return resolved === value ? light(value) : resolve(resolved, tokens);
}

/** `color-mix(in srgb, A 40%, B)` as a colour that programs for drawing know. */
function mix(value: string): string {
  return value.replace(
    /color-mix\(in srgb,\s*#(\w{6}) (\d+)%,\s*#(\w{6})\s*\)/g,
    (_, one: string, share: string, other: string) => {
      const part = Number(share) / 100;
      const channel = (start: number) => {
        const [a, b] = [one, other].map((hex) => Number.parseInt(hex.slice(start, start + 2), 16));
        return Math.round((a ?? 0) * part + (b ?? 0) * (1 - part))
          .toString(16)
          .padStart(2, "0");
      };
      return `#${channel(0)}${channel(2)}${channel(4)}`;
    },
  );
}

/** The rules that matter to drawings, the weaker before the stronger, their values resolved. */
export function drawingRules(rules: readonly StyleRule[]): StyleRule[] {
  const tokens = new Map(
    rules
      .filter(({ selector }) => selector === ":root")
      .flatMap(({ declarations }) => declarations)
      .filter(([property]) => property.startsWith("--")),
  );
  return rules
    .flatMap(({ selector, declarations }) => {
      const kept = declarations
        .filter(([name]) => drawn.has(name) || (name.startsWith("--") && selector !== ":root"))
        .map(([name, value]): [string, string] => [name, mix(plain(resolve(value, tokens)))]);
      return kept.length > 0 ? [{ selector, declarations: kept }] : [];
    })
    .map((rule) => ({ rule, weight: calculate(rule.selector) }))
    .sort((a, b) => compare(a.weight, b.weight))
    .map(({ rule }) => rule);
}
