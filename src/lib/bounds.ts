import type { Bound } from "../sql/questions.ts";

/** A number as far as it is known; null where there is none. */
interface Bounded {
  bound: Bound | null;
}

/** The number itself, or rounded as whoever counted it saw fit. */
export const isExact = ({ bound }: Bounded): boolean => bound === "exact" || bound === "rounded";

/** Published as "under" or "nearly": the value lies below. */
export const liesBelow = ({ bound }: Bounded): boolean => bound === "under" || bound === "nearly";

/** The value lies to one side of the number: above "over", below "under" and "nearly". */
export const isOpen = (figure: Bounded): boolean => figure.bound === "over" || liesBelow(figure);

export const isApproximate = ({ bound }: Bounded): boolean =>
  bound === "about" || bound === "estimate";

/** Only known to lie over, under, just below or about the number. */
export const isBounded = (figure: Bounded): boolean => isOpen(figure) || isApproximate(figure);
