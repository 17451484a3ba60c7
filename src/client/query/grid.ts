import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from "@tanstack/virtual-core";
import type { Result } from "../../lib/result.ts";
import { cellText, columnWidths, makeCell } from "./grid-cells.ts";
import { moveByKey } from "./grid-keys.ts";

const rowHeight = 32;

/** More columns than this make the page slow, and nobody reads them side by side. */
export const mostColumns = 200;

/**
 * A result as a grid. Only the rows in view are in the page, and the one with the active cell, so
 * that it can keep the focus. Rows and columns count from 0, with -1 for the row of names.
 */
export class ResultGrid {
  #result: Result;
  #columnCount: number;
  #element = document.createElement("div");
  #body = document.createElement("div");
  #head: HTMLElement;
  #rows = new Map<number, HTMLElement>();
  #active = { row: -1, column: 0 };
  #virtualizer: Virtualizer<HTMLElement, HTMLElement>;
  #onCell: (text: string | undefined) => void;

  /**
   * @param place element that the grid fills; its `data-label` names it
   * @param onCell called with the whole text of the active cell, or undefined for none
   */
  constructor(place: HTMLElement, result: Result, onCell: (text: string | undefined) => void) {
    this.#result = result;
    this.#onCell = onCell;
    this.#columnCount = Math.min(result.columns.length, mostColumns);
    this.#element.className = "result-grid";
    this.#element.role = "grid";
    this.#element.ariaLabel = place.dataset.label ?? "";
    this.#element.ariaRowCount = String(result.rowCount + 1);
    this.#element.ariaColCount = String(result.columns.length);
    this.#element.ariaReadOnly = "true";
    const widths = columnWidths(result, this.#columnCount);
    const tracks = widths.map((width) => `minmax(${width}ch, 1fr)`);
    this.#element.style.setProperty("--columns", tracks.join(" "));
    this.#element.style.setProperty(
      "--width",
      `${widths.reduce((sum, width) => sum + width, 0)}ch`,
    );
    this.#head = this.#makeRow(-1);
    this.#head.className = "grid-head";
    this.#body.role = "rowgroup";
    this.#body.className = "grid-body";
    this.#element.append(this.#head, this.#body);
    this.#element.addEventListener("keydown", (event) => this.#press(event));
    this.#element.addEventListener("focusin", ({ target }) => this.#follow(target));
    place.replaceChildren(this.#element);
    this.#virtualizer = new Virtualizer<HTMLElement, HTMLElement>({
      count: result.rowCount,
      getScrollElement: () => this.#element,
      estimateSize: () => rowHeight,
      overscan: 10,
      scrollPaddingStart: rowHeight,
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      onChange: () => this.#render(),
    });
    this.#virtualizer._didMount();
    this.#virtualizer._willUpdate();
    this.#render();
    this.#activate(0, 0, false);
  }

  #makeRow(row: number): HTMLElement {
    const element = document.createElement("div");
    element.role = "row";
    element.ariaRowIndex = String(row + 2);
    for (let column = 0; column < this.#columnCount; column += 1) {
      element.append(makeCell(this.#result, row, column));
    }
    return element;
  }

  #render(): void {
    this.#body.style.height = `${this.#virtualizer.getTotalSize()}px`;
    const wanted = new Set(this.#virtualizer.getVirtualItems().map(({ index }) => index));
    if (this.#active.row >= 0) wanted.add(this.#active.row);
    for (const [row, element] of this.#rows) {
      if (wanted.has(row)) continue;
      element.remove();
      this.#rows.delete(row);
    }
    for (const row of wanted) {
      if (this.#rows.has(row)) continue;
      const element = this.#makeRow(row);
      element.style.transform = `translateY(${row * rowHeight}px)`;
      this.#rows.set(row, element);
      this.#body.append(element);
    }
    this.#cell()?.setAttribute("tabindex", "0");
  }

  #cell(): HTMLElement | undefined {
    const { row, column } = this.#active;
    const element = row < 0 ? this.#head : this.#rows.get(row);
    return element?.children[column] as HTMLElement | undefined;
  }

  #activate(row: number, column: number, focus: boolean): void {
    this.#cell()?.setAttribute("tabindex", "-1");
    this.#active = { row: Math.min(row, this.#result.rowCount - 1), column };
    if (focus && row >= 0) this.#virtualizer.scrollToIndex(row);
    this.#render();
    if (!focus) return;
    this.#cell()?.focus({ preventScroll: row >= 0 });
    this.#cell()?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  #press(event: KeyboardEvent): void {
    const page = Math.max(1, Math.floor(this.#element.clientHeight / rowHeight) - 2);
    const size = { rows: this.#result.rowCount, columns: this.#columnCount, page };
    const next = moveByKey(event, this.#active, size);
    if (!next) return;
    event.preventDefault();
    this.#activate(next.row, next.column, true);
  }

  /** The active cell is the one with the focus, however it got there. */
  #follow(target: EventTarget | null): void {
    const cell = target as HTMLElement;
    const row = Number(cell.parentElement?.ariaRowIndex) - 2;
    const column = Number(cell.ariaColIndex) - 1;
    if (Number.isNaN(row) || column < 0) return;
    if (row !== this.#active.row || column !== this.#active.column) {
      this.#activate(row, column, false);
    }
    const text = row < 0 ? undefined : cellText(this.#result, row, column);
    this.#onCell(cell.scrollWidth > cell.clientWidth || text?.includes("\n") ? text : undefined);
  }
}
