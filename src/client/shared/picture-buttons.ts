import { part } from "./parts.ts";
import type { PictureFormat } from "./picture-file.ts";

/**
 * Makes the buttons beside figures save these as pictures; what draws them loads at the first press.
 * @param save may fail, which the reader is told
 */
export function enablePictureButtons(
  root: HTMLElement,
  save: (button: HTMLButtonElement, format: PictureFormat) => Promise<void>,
): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>("[data-file]")) {
    button.disabled = false;
    button.addEventListener("click", async () => {
      const status = part(button.parentElement ?? root, "picture-status");
      status.textContent = "";
      try {
        await save(button, button.dataset.file as PictureFormat);
      } catch {
        status.textContent = status.dataset.failed ?? "";
      }
    });
  }
}
