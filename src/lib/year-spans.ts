/** Every year from the first to the last of some; none of none. */
export function everyYear(known: readonly number[]): number[] {
  if (known.length === 0) return [];
  const first = Math.min(...known);
  return Array.from({ length: Math.max(...known) - first + 1 }, (_, at) => first + at);
}

/** Years as text, those in a row as a span: "2010–2012, 2015". */
export function yearSpans(years: readonly number[]): string {
  const starts = years.filter((year) => !years.includes(year - 1));
  const ends = years.filter((year) => !years.includes(year + 1));
  return starts
    .map((start, index) => (start === ends[index] ? `${start}` : `${start}–${ends[index]}`))
    .join(", ");
}
