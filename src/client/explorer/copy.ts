import { explorerWords } from "../../i18n/explorer.ts";
import type { Language } from "../../lib/language.ts";
import { part } from "./parts.ts";

/** Makes the button copy the SQL as shown, and say whether that worked. */
export function enableCopying(root: HTMLElement, language: Language): void {
  const words = explorerWords[language];
  const button = part<HTMLButtonElement>(root, "copy");
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(part(root, "sql").textContent ?? "");
      button.textContent = words.copied;
    } catch {
      button.textContent = words.copyFailed;
    }
    setTimeout(() => {
      button.textContent = words.copy;
    }, 3000);
  });
}
