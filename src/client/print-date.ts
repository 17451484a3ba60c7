import { formatDate } from "../lib/dates.ts";
import { languageOf } from "./shared/language.ts";

/** Writes the reader's own day on paper, since what is printed is read later. */
addEventListener("beforeprint", () => {
  const line = document.querySelector<HTMLElement>("[data-printed]");
  if (!line) return;
  const [month, day, year] = new Date()
    .toLocaleDateString("en-US", { day: "2-digit", month: "2-digit", year: "numeric" })
    .split("/");
  line.textContent = `· ${line.dataset.printed} ${formatDate(`${year}-${month}-${day}`, languageOf(line))}`;
});
