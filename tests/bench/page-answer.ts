import type { Page } from "@playwright/test";

/** Does something on a page of the engine and waits until its answer is painted, in milliseconds. */
export const timeAnswer = (
  page: Page,
  act: { click?: string; choose?: [name: string, value: string] },
) =>
  page.evaluate(async ({ click, choose }) => {
    const results = document.querySelector("[data-part=results]");
    const start = performance.now();
    if (click) document.querySelector<HTMLElement>(click)?.click();
    if (choose) {
      const select = document.querySelector<HTMLSelectElement>(`select[name=${choose[0]}]`);
      if (select) select.value = choose[1];
      select?.dispatchEvent(new Event("change", { bubbles: true }));
    }
    while (results?.getAttribute("aria-busy") !== "false") {
      await new Promise((resume) => setTimeout(resume, 1));
    }
    await new Promise(requestAnimationFrame);
    return performance.now() - start;
  }, act);
