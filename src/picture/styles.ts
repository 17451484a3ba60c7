import { calculate, compare } from "specificity";

/** A rule of a stylesheet, ready to be asked whether it holds for an element. */
export interface StyleRule {
  selector: string;
  declarations: [property: string, value: string][];
}

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

/** Programs for drawing know a link to a pattern without quotes alone. */
const plainLink = (value: string) => value.replace(/url\(["']([^"']+)["']\)/g, "url($1)");

/** The light one of two colours: a picture is light, whatever the reader's theme. */
const light = (value: string) => value.replace(/light-dark\(([^,()]+),[^()]+\)/g, "$1");

/** Replaces `var(--name)` by its value; a name without value stands as it is. */
function resolve(value: string, tokens: ReadonlyMap<string, string>): string {
  const resolved = value.replace(/var\((--[\w-]+)\)/g, (whole, name) => tokens.get(name) ?? whole);
  return resolved === value ? light(value) : resolve(resolved, tokens);
}

/** `color-mix(in srgb, A 40%, B)` as a colour that programs for drawing know. */
function mix(value: string): string {
  return value.replace(
    /color-mix\(in srgb,\s*#(\w{6}) (\d+)%,\s*#(\w{6})\)/g,
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
        .filter(([property]) => drawn.has(property))
        .map(([property, value]): [string, string] => [
          property,
          plainLink(mix(resolve(value, tokens))),
        ]);
      return kept.length > 0 ? [{ selector, declarations: kept }] : [];
    })
    .map((rule) => ({ rule, weight: calculate(rule.selector) }))
    .sort((a, b) => compare(a.weight, b.weight))
    .map(({ rule }) => rule);
}

const classesIn = (frame: Element) =>
  new Set(
    [frame, ...frame.querySelectorAll("[class]")].flatMap((element) =>
      (element.getAttribute("class") ?? "").split(" "),
    ),
  );

/** False where a selector surely holds for nothing: asking each element takes most of the time. */
const canHold = (selector: string, classes: ReadonlySet<string>) =>
  selector.includes("(") ||
  (selector.match(/(?<=\.)[\w-]+/g) ?? []).every((name) => classes.has(name));

/**
 * Writes the styles of a drawing into its elements as attributes and takes classes, links and
 * hooks away: a file of its own has no stylesheet. Of what stands around a drawing, rules may name
 * the figure.
 */
export function inlineStyles(root: Element, rules: readonly StyleRule[]): void {
  const frame = root.ownerDocument.createElement("figure");
  frame.className = "figure";
  frame.append(root);
  const classes = classesIn(frame);
  for (const { selector, declarations } of rules) {
    if (!canHold(selector, classes)) continue;
    for (const element of frame.querySelectorAll(selector)) {
      for (const [property, value] of declarations) element.setAttribute(property, value);
    }
  }
  for (const element of frame.querySelectorAll("*")) {
    // A `use` shows what it points to.
    const kept = element.localName === "use" ? /^(href|id)$/ : /^id$/;
    for (const { name } of [...element.attributes]) {
      if (/^(class|role|tabindex|href|aria-.*|data-.*)$/.test(name) && !kept.test(name))
        element.removeAttribute(name);
    }
  }
  root.remove();
}
