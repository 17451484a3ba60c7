/** Bytes of the largest own file; larger ones would fill a phone's memory, which holds them twice. */
export const largestFile = 50_000_000;
