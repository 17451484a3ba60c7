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

/** Single spaces; programs for drawing know a link to a pattern without quotes alone. */
const plain = (value: string) =>
  value
    .replace(/\s+/g, " ")
    .trim()
    .replace(/url\(["']([^"']+)["']\)/g, "url($1)");

/** The light one of two colours: a picture is light, whatever the reader's theme. */
const light = (value: string) => value.replace(/light-dark\(([^,()]+),[^()]+\)/g, "$1");

/** `var(--name)` or `var(--name, other)` that holds no further function. */
const variable = /var\((--[\w-]+)(?:,([^()]*))?\)/g;

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
        .filter(([name]) => drawn.has(name) || (name.startsWith("--") && selector !== ":root"))
        .map(([name, value]): [string, string] => [name, mix(plain(resolve(value, tokens)))]);
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

/** What holds the value of a name until every style is known. */
const held = (name: string) => (name.startsWith("--") ? `data-${name}` : name);

/** Replaces names by the values that what stands around an element gives them. */
const settle = (value: string, element: Element) =>
  value.replace(variable, (_, name: string, otherwise = "") => {
    const giver = element.closest(`[${held(name)}]`);
    return giver?.getAttribute(held(name)) ?? otherwise.trim();
  });

/**
 * Settles each value where its element stands. A copy of a shape may stand where the value is another
 * one: there the shape leaves it to what holds shape and copy.
 */
function settleValues(frame: Element): void {
  const copies = [...frame.querySelectorAll("use")];
  for (const element of frame.querySelectorAll("*")) {
    for (const { name, value } of [...element.attributes]) {
      if (!value.includes("var(--")) continue;
      const own = copies.filter((copy) => copy.getAttribute("href") === `#${element.id}`);
      for (const copy of own) copy.setAttribute(name, settle(value, copy));
      const settled = settle(value, element);
      if (own.length > 0) element.removeAttribute(name);
      const holder = own.length > 0 ? element.parentElement : element;
      holder?.setAttribute(name, settled);
    }
  }
}

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
      for (const [property, value] of declarations) element.setAttribute(held(property), value);
    }
  }
  settleValues(frame);
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
