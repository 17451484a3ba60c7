import type { Page } from "@playwright/test";

/** What a screen reader is told of a part of the page, a line each. */
export const told = async (page: Page, selector: string): Promise<string[]> =>
  (await page.locator(selector).ariaSnapshot()).split("\n").map((line) => line.trim());

/** The names of everything of a role in a part of the page, as Chromium tells them to a screen reader. */
export async function named(page: Page, selector: string, role: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send("DOM.getDocument", { depth: 0 });
  const found = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { nodes } = await session.send("Accessibility.queryAXTree", { ...found, role });
  await session.detach();
  return nodes.filter(({ ignored }) => !ignored).map(({ name }) => String(name?.value));
}

const states = ["checked", "pressed", "expanded", "selected"];

/** What Chromium tells a screen reader of the element that has the focus: role, name and states. */
export async function focused(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  const found = nodes.findLast(
    ({ role, properties = [] }) =>
      role?.value !== "RootWebArea" &&
      properties.some(({ name, value }) => name === "focused" && value.value === true),
  );
  const held = (found?.properties ?? []).flatMap(({ name, value }) =>
    states.includes(name) && String(value.value) === "true" ? [`[${name}]`] : [],
  );
  return [`${found?.role?.value} "${found?.name?.value}"`, ...held].join(" ");
}

/** Presses Tab until an element has the focus, as somebody without a mouse comes to it. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${selector}`);
}
