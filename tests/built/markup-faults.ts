/** Attributes that name other elements by their id. */
const references = ["aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "for"];

/** What a browser fetches by itself; a link is followed by the reader. */
const fetched = "script[src], img[src], iframe[src], source[src], link[rel~=stylesheet]";
const fetchedToo = "link[rel~=icon], link[rel~=preload], link[rel~=modulepreload]";

/** Code in attributes; of all the events those that markup is written with. */
const handlers = ["click", "change", "input", "submit", "load", "error", "focus", "keydown"]
  .map((event) => `[on${event}]`)
  .join(", ");

/** What an element is called by a screen reader, as far as markup alone can tell. */
function nameOf(element: Element, document: Document): string {
  const labels = element.getAttribute("aria-labelledby")?.split(/\s+/) ?? [];
  const parts = [
    ...labels.map((id) => document.getElementById(id)?.textContent),
    element.getAttribute("aria-label"),
    element.getAttribute("alt"),
    element.getAttribute("title"),
    ...[...element.querySelectorAll("[aria-label], [alt]")].map(
      (part) => part.getAttribute("aria-label") ?? part.getAttribute("alt"),
    ),
    element.textContent,
  ];
  return parts.join(" ").trim();
}

const isLabelled = (field: Element, document: Document): boolean =>
  nameOf(field, document) !== "" ||
  field.closest("label") !== null ||
  (field.id !== "" && document.querySelector(`label[for="${field.id}"]`) !== null);

const isWords = (node: Node | null): boolean =>
  node?.nodeType === 3 && (node.textContent ?? "").trim() !== "";

/** Each rule, and the elements that break it. */
const rules: Record<string, (document: Document) => Iterable<Element>> = {
  "has no name": (document) =>
    [...document.querySelectorAll("a[href], button, summary, [role=img], [role=group]")].filter(
      (element) => nameOf(element, document) === "" && !element.closest("[aria-hidden], [hidden]"),
    ),
  "has no label": (document) =>
    [...document.querySelectorAll("input:not([type=hidden]), select, textarea")].filter(
      (field) => !isLabelled(field, document),
    ),
  "is a link that leads nowhere": (document) => document.querySelectorAll("a:not([href])"),
  "underlines a space": (document) =>
    [...document.querySelectorAll("a[href]")].filter(
      ({ textContent: text, previousSibling, nextSibling }) =>
        (/^\s/.test(text ?? "") && isWords(previousSibling)) ||
        (/\s$/.test(text ?? "") && isWords(nextSibling)),
    ),
  "has no alternative": (document) => document.querySelectorAll("img:not([alt])"),
  "names an id that is not there": (document) =>
    references.flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].filter((element) =>
        element
          .getAttribute(name)
          ?.split(/\s+/)
          .some((id) => !document.getElementById(id)),
      ),
    ),
  "stands outside a list": (document) =>
    document.querySelectorAll(":not(ul):not(ol):not(menu) > li, :not(dl):not(div) > dt"),
  "is no item of its list": (document) =>
    document.querySelectorAll("ul > :not(li):not(script):not(template)"),
  "is hidden and can be focused": (document) =>
    document.querySelectorAll(
      "[aria-hidden=true] :is(a[href], button, input, select):not([tabindex='-1'])",
    ),
  "is a table without headings": (document) =>
    [...document.querySelectorAll("table:not([hidden] *)")].filter(
      (table) => !table.querySelector("th"),
    ),
  "breaks the content policy": (document) =>
    document.querySelectorAll(`[style], style, script:not([src]):not([type$=json]), ${handlers}`),
  "is fetched from another host": (document) =>
    [...document.querySelectorAll(`${fetched}, ${fetchedToo}`)].filter((element) => {
      const address = element.getAttribute("src") ?? element.getAttribute("href") ?? "";
      return !/^(\/(?!\/)|data:)/.test(address);
    }),
};

/** What is wrong with the markup of a page, whatever a browser would make of it. */
export function markupFaults(document: Document): string[] {
  const faults = Object.entries(rules).flatMap(([fault, find]) =>
    [...find(document)].map((element) => `${element.outerHTML.slice(0, 200)} ${fault}`),
  );
  const headings = document.querySelectorAll("h1").length;
  if (headings !== 1) faults.push(`${headings} headings of the page`);
  if (!document.title) faults.push("no title");
  return faults;
}
