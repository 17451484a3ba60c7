import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { rulesOf } from "../../../scripts/pictures/stylesheets.ts";
import { inlineStyles } from "../../../src/picture/styles.ts";

const drawing = `<svg viewBox="0 0 9 9">
  <g class="around"><use href="#shape"></use></g>
  <a><path id="shape" class="land" d="M0,0h9v9z"></path></a>
  <g class="inset"><a><use href="#shape"></use></a></g>
  <text class="name">Mẫu</text>
</svg>`;

/** The drawing with the styles of a width written out. */
function drawn(css: string, width = 768) {
  const { document } = parseHTML(`<!doctype html>${drawing}`);
  const svg = document.querySelector("svg") as Element;
  inlineStyles(svg, rulesOf(css, width));
  return (selector: string, name: string) => svg.querySelector(selector)?.getAttribute(name);
}

it.each([
  [768, "10px"],
  [360, "20px"],
])("a rule for screens holds where it fits: %i pixels", (width, size) => {
  const css = `.name { font-size: 20px } @media (width>=40.01rem),print { .name { font-size: 10px } }
    @media print { .name { font-size: 5px } }
    @media screen and (prefers-color-scheme:dark) { .name { font-size: 7px } }`;
  expect(drawn(css, width)("text", "font-size")).toBe(size);
});

it("a pair of colours is the light one, as written and as lowered for older browsers", () => {
  const css = `:root { --lightningcss-light: initial; --lightningcss-dark: ;
    --one: var(--lightningcss-light, #111111)var(--lightningcss-dark, #222222);
    --two: var(--lightningcss-light, #ffffff)var(--lightningcss-dark, #222222) }
    .land { fill: var(--one); stroke: light-dark(#333333, #444444) }
    .name { fill: color-mix(in srgb, var(--one) 50%, var(--two)) }`;
  const attribute = drawn(css);
  expect(attribute("path", "fill")).toBe("#111111");
  expect(attribute("path", "stroke")).toBe("#333333");
  expect(attribute("text", "fill")).toBe("#888888");
});

it("a copy of a shape takes what stands around it, as on the page", () => {
  const css = `:root { --outline: #777777 } .around { --casing: #000000; --wide: 3px }
    .land { stroke: var(--casing, var(--outline)); stroke-width: var(--wide, 1px) }`;
  const attribute = drawn(css);
  expect(attribute("path", "stroke")).toBeNull();
  expect([attribute("a:has(path)", "stroke"), attribute("a:has(path)", "stroke-width")]).toEqual([
    "#777777",
    "1px",
  ]);
  expect([attribute("g use", "stroke"), attribute("g use", "stroke-width")]).toEqual([
    "#000000",
    "3px",
  ]);
  expect(attribute("g a use", "stroke")).toBe("#777777");
});
