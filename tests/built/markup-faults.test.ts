import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { markupFaults } from "./markup-faults.ts";

for (const [fault, markup] of [
  ["has no name", '<a href="/x/"><svg></svg></a>'],
  ["has no label", "<input type='search'>"],
  ["is a link that leads nowhere", "<a>text</a>"],
  ["underlines a space", '<p>Source: <a href="/x/">Ministry </a>, 2020</p>'],
  ["underlines a space", '<p>Source:<a href="/x/"> Ministry</a></p>'],
  ["has no alternative", '<img src="/a.svg">'],
  ["names an id that is not there", '<p aria-describedby="gone">text</p>'],
  ["stands outside a list", "<p><li>item</li></p>"],
  ["is no item of its list", "<ul><p>text</p></ul>"],
  ["is hidden and can be focused", '<p aria-hidden="true"><a href="/">home</a></p>'],
  ["is a table without headings", "<table><tr><td>1</td></tr></table>"],
  ["breaks the content policy", '<p style="color: red">text</p>'],
  ["breaks the content policy", '<p onclick="go()">text</p>'],
  ["breaks the content policy", "<script>go()</script>"],
  ["is fetched from another host", '<script src="https://example.org/a.js"></script>'],
  ["2 headings of the page", "<h1>a second one</h1>"],
]) {
  test(`markup that ${fault} is found: ${markup}`, () => {
    const { document } = parseHTML(
      `<!doctype html><html><head><title>t</title></head><body><h1>t</h1>${markup}</body></html>`,
    );
    const faults = markupFaults(document as never);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
  });
}
