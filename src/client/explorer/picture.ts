import { pictureWords } from "../../i18n/picture.ts";
import type { Language } from "../../lib/language.ts";
import { part } from "../shared/parts.ts";
import { type PictureFormat, partsInPage, savePicture } from "../shared/picture-file.ts";
import { rankingDrawings, rankingLists } from "./ranking-drawing.ts";

/** What a picture says of where it is from. */
interface Origin {
  /** Address of the choice that is shown. */
  address: string;
  /** What the file is called, without ending. */
  name: string;
  language: Language;
}

/** Circles tell of the whole country: enlargements, which hide beside them, are left out. */
function leaveOutEnlargements(drawing: Element): void {
  if (!drawing.matches(".with-circles")) return;
  for (const frame of drawing.querySelectorAll(".map-inset > svg")) frame.parentElement?.remove();
}

/** Bars are no drawing on the page: here they become one, and what has no bar a line below. */
function putRankingInto(figure: Element): Element {
  const copy = figure.cloneNode(true) as Element;
  const ranking = part(copy, "ranking");
  const foot = copy.querySelector(".figure-foot");
  foot?.prepend(...rankingLists(ranking));
  ranking.replaceChildren(...rankingDrawings(ranking));
  return copy;
}

/**
 * Saves what the explorer shows, or the chart beside its map, as a picture.
 * @param figure the results, or the chart's own figure
 * @throws when nothing is drawn, a file does not arrive or the browser cannot make the picture
 */
export async function saveShown(
  root: HTMLElement,
  figure: HTMLElement,
  format: PictureFormat,
  { address, name, language }: Origin,
): Promise<void> {
  const results = part(root, "results");
  const isRanking = figure === results && results.dataset.view === "ranking";
  const parts = partsInPage(isRanking ? putRankingInto(figure) : figure);
  if (!parts) throw new Error("nothing is drawn");
  const patterns = root.querySelector(".fill-patterns defs")?.cloneNode(true) as Element;
  for (const { drawing } of parts.drawings) leaveOutEnlargements(drawing);
  // The chart beside the map has the sources of the map.
  if (parts.foot.length === 0) parts.foot.push(part(root, "source").textContent ?? "");
  const version = root.querySelector<HTMLElement>("citation-list")?.dataset.version ?? "";
  const words = pictureWords[language];
  const origin = [words.from(address, version), words.licence(parts.arrangement.isMap)];
  const called = figure === results ? name : `${name}-dumbbell`;
  await savePicture({ ...parts, patterns }, origin, called, format);
}
