/** File that stands beside tables of made-up figures: what has it is never checked to be right. */
export const madeUpMark = "MADE-UP.txt";
