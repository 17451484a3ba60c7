import { explorerWords } from "../../i18n/explorer.ts";
import type { Language } from "../../lib/language.ts";

/** Makes a button copy a text, and say whether that worked. */
export function enableCopying(
  button: HTMLButtonElement,
  textOf: () => string,
  language: Language,
): void {
  const words = explorerWords[language];
  const usual = button.textContent;
  button.disabled = false;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(textOf());
      button.textContent = words.copied;
    } catch {
      button.textContent = words.copyFailed;
    }
    setTimeout(() => {
      button.textContent = usual;
    }, 3000);
  });
}
