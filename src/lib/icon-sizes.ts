/** Widths of the site's icon in pixels: of a touch icon, and those a web manifest asks for. */
export const iconSizes = [180, 192, 512] as const;
