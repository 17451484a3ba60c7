import { queryWords } from "../../i18n/query.ts";
import type { Language } from "../../lib/language.ts";
import { formatQueryLink, longestSafeLink } from "../../lib/query/link.ts";
import { part } from "../shared/parts.ts";

/** Makes the button copy a link to the query in the editor, and say whether that worked. */
export function enableLinkCopying(
  root: HTMLElement,
  queryText: () => string,
  language: Language,
): void {
  const words = queryWords[language];
  const button = part<HTMLButtonElement>(root, "copy-link");
  button.disabled = false;
  button.addEventListener("click", async () => {
    const link = new URL(formatQueryLink(queryText()), location.href).href;
    const status = part(root, "status");
    try {
      await navigator.clipboard.writeText(link);
      status.textContent = link.length > longestSafeLink ? words.linkLong : words.linkCopied;
    } catch {
      status.textContent = words.linkFailed;
    }
  });
}
