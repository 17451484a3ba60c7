/** Number of letters to insert, delete or replace to turn `a` into `b` (Levenshtein distance). */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const current = [i + 1];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** The candidate that `text` was probably meant to be, if one is clearly nearest. */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  // Spreadsheets drop leading zeros: 1 was most likely 01.
  const padded = candidates.find((candidate) => text.padStart(candidate.length, "0") === candidate);
  if (padded) return padded;
  const ranked = candidates
    .map((candidate) => ({
      candidate,
      distance: editDistance(text.toLowerCase(), candidate.toLowerCase()),
    }))
    .sort((a, b) => a.distance - b.distance);
  const [best, second] = ranked;
  if (!best || best.distance > Math.min(2, text.length / 2)) return undefined;
  return best.distance === second?.distance ? undefined : best.candidate;
}
