import { distance as editDistance } from "fastest-levenshtein";

/** Edits between a text and what it was meant to be. */
const farthest = 2;

/** The candidate that `text` was probably meant to be, if one is clearly nearest. */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  // Spreadsheets drop leading zeros: 1 was most likely 01.
  const padded = candidates.find((candidate) => text.padStart(candidate.length, "0") === candidate);
  if (padded) return padded;
  const ranked = candidates
    // So much longer or shorter a text is at least as far away; a very long one would take minutes.
    .filter((candidate) => Math.abs(candidate.length - text.length) <= farthest)
    .map((candidate) => ({
      candidate,
      distance: editDistance(text.toLowerCase(), candidate.toLowerCase()),
    }))
    .sort((a, b) => a.distance - b.distance);
  const [best, second] = ranked;
  if (!best || best.distance > Math.min(farthest, text.length / 2)) return undefined;
  return best.distance === second?.distance ? undefined : best.candidate;
}
