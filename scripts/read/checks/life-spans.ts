import type { Cell } from "../tables.ts";
import { type CheckContext, completeTable, isFilled } from "./context.ts";

/** First and last day of an area, YYYY-MM-DD, where they are known, and what it became. */
export interface LifeSpan {
  from: string | undefined;
  to: string | undefined;
  successors: string[];
}

/** The day after a day, YYYY-MM-DD. */
export const nextDay = (day: string): string =>
  new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** Whether any day from `first` to `last` is one of the span. */
export const isWithin = (first: string, last: string, { from, to }: LifeSpan): boolean =>
  (!from || last >= from) && (!to || first <= to);

const textOf = (cell: Cell | undefined) => (isFilled(cell) ? String(cell) : undefined);

/** The life span of every area that a table lists, by its set and code; an unknown day is its set's. */
export function lifeSpans(context: CheckContext): ReadonlyMap<string, LifeSpan> {
  return new Map(
    Object.entries(context.areaSets).flatMap(([name, set]) => {
      if (!("resource" in set)) return [];
      const rows = completeTable(context, set.resource)?.rows ?? [];
      return rows
        .filter(({ cells }) => !set.setField || cells[set.setField] === name)
        .map(({ cells }): [string, LifeSpan] => [
          `${name} ${cells[set.field]}`,
          {
            from: textOf(cells.valid_from) ?? set.since,
            to: textOf(cells.valid_to) ?? set.until,
            successors: (textOf(cells.successor_codes ?? cells.successor_code) ?? "")
              .split(" ")
              .filter(Boolean),
          },
        ]);
    }),
  );
}
