import { enableCopying, sayOnButton } from "./copying.ts";
import { element } from "./elements.ts";

/**
 * Puts a button after each text that copies it; the words stand in the list's `data-copy`,
 * `data-copied` and `data-failed`. Without scripts one click on a text still selects all of it.
 */
export function addCopyButtons(list: HTMLElement, texts: string): void {
  if (list.querySelector("button")) return;
  const { copy = "", copied = "", failed = "" } = list.dataset;
  for (const text of list.querySelectorAll(texts)) {
    const button = element("button", { type: "button", class: "small no-print" }, copy);
    enableCopying(button, () => text.textContent ?? "", sayOnButton(button, { copied, failed }));
    text.after(button);
  }
}
