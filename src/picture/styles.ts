/** A rule of a stylesheet, ready to be asked whether it holds for an element. */
export interface StyleRule {
  selector: string;
  declarations: [property: string, value: string][];
}

/** `var(--name)` or `var(--name, other)` that holds no further function. */
export const variable = /var\((--[\w-]+)(?:,([^()]*))?\)/g;

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
