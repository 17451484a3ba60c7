/** Pixels of the picture that stands for a link, as sites that show links ask for. */
export const previewSize = { width: 1200, height: 630 };
