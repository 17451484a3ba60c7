import type { Page } from "@playwright/test";

/** The words of drawings whose letters come out smaller than 12 pixels, folded charts unfolded. */
export const smallLetters = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>("details:has(svg.chart)"))
      fold.open = true;
    return [...document.querySelectorAll<SVGTextElement>("svg text")].flatMap((text) => {
      const size =
        Number.parseFloat(getComputedStyle(text).fontSize) * Math.abs(text.getScreenCTM()?.a ?? 0);
      // A hundredth of a pixel is what sums of fractions may come to.
      return text.checkVisibility({ visibilityProperty: true }) && size < 11.99
        ? [`${text.textContent}: ${size.toFixed(2)}`]
        : [];
    });
  });
