import type { Page } from "@playwright/test";

/**
 * Texts of which a part can neither be seen nor scrolled to: beyond the edge of the window, or cut
 * by a box that hides what does not fit.
 */
export const cutTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const slack = 2;
    /** Whether what holds a text shows all of it, or lets it be scrolled to. */
    function isWhole(text: DOMRect, start: Element): boolean {
      for (let box: Element | null = start; box; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box);
        if (/auto|scroll/.test(overflowX)) return true;
        if (overflowX === "visible" && overflowY === "visible") continue;
        const edge = box.getBoundingClientRect();
        // What only screen readers are told is in a box of a pixel, which may be turned.
        if (edge.width < slack || edge.height < slack) return true;
        const cutAside = text.left < edge.left - slack || text.right > edge.right + slack;
        const cutBelow = text.top < edge.top - slack || text.bottom > edge.bottom + slack;
        if (cutAside || (cutBelow && !/auto|scroll/.test(overflowY))) return false;
      }
      return text.left >= -slack && text.right <= innerWidth + slack;
    }
    /** The letters themselves, without the room that their font keeps above and below them. */
    function lettersIn(line: DOMRect, { fontSize, writingMode }: CSSStyleDeclaration): DOMRect {
      const upright = writingMode === "horizontal-tb";
      const thickness = upright ? line.height : line.width;
      const spare = Math.max(0, thickness - Number.parseFloat(fontSize)) / 2;
      const [x, y] = upright ? [0, spare] : [spare, 0];
      return new DOMRect(line.x + x, line.y + y, line.width - 2 * x, line.height - 2 * y);
    }
    const cut: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      // Drawings have their own check of letters; `overflow` of theirs is of another kind.
      if (!holder?.checkVisibility() || holder.closest("svg") || !node.textContent?.trim())
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      // A link past the header waits beside the page until it has the focus.
      const rects = [...range.getClientRects()].filter(
        ({ width, right }) => width > 0 && right > 0,
      );
      const style = getComputedStyle(holder);
      if (rects.some((rect) => !isWhole(lettersIn(rect, style), holder)))
        cut.push(node.textContent.trim());
    }
    return cut;
  });
