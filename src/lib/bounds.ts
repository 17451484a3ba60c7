import type { Bound } from "../sql/questions.ts";

/** A number as far as it is known; null where there is none. */
interface Bounded {
  bound: Bound | null;
}

/** The number itself, or rounded as whoever counted it saw fit. */
export const isExact = ({ bound }: Bounded): boolean => bound === "exact" || bound === "rounded";

/** Published as "over" or "under": the value lies somewhere beyond. */
export const isOpen = ({ bound }: Bounded): boolean => bound === "over" || bound === "under";

export const isApproximate = ({ bound }: Bounded): boolean =>
  bound === "about" || bound === "estimate";

/** Only known to lie over, under or about the number. */
export const isBounded = (figure: Bounded): boolean => isOpen(figure) || isApproximate(figure);
