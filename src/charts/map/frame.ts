/** A rectangle in units of the drawing. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

type Corners = [northWest: [number, number], southEast: [number, number]];

/** Not much taller than wide, so that a screen shows the whole of it beside words and legend. */
export const drawing = { width: 576, height: 720 };

/** The part with the country and its archipelagos, without the enlargements: small maps show it. */
export const countryPart: Rectangle = { x: 0, y: 0, width: 444, height: 720 };

/** What the main drawing shows, in degrees, and where: all of the mainland and the near islands. */
export const mainland: { window: Corners; frame: Rectangle } = {
  window: [
    [102.1, 23.4],
    [109.5, 8.5],
  ],
  frame: { x: 2, y: 2, width: 334, height: 694 },
};

/** Enlarged parts, drawn in the sea east of the country. */
export const enlargements = [
  {
    id: "red-river-delta",
    window: [
      [105.28, 21.58],
      [107.12, 19.9],
    ] as Corners,
    at: { x: 366, y: 30 },
    scale: 2.5,
  },
  {
    id: "mekong-delta",
    window: [
      [105.2, 11.17],
      [107, 9.5],
    ] as Corners,
    at: { x: 366, y: 376 },
    scale: 2.5,
  },
] as const;

export type EnlargementId = (typeof enlargements)[number]["id"];

/** Frames of the archipelagos in the sea east of the coast, by the order of their features. */
export const archipelagoFrames: Rectangle[] = [
  { x: 318, y: 242, width: 124, height: 106 },
  { x: 318, y: 596, width: 124, height: 122 },
];

/** A target smaller than this, in CSS pixels, is hard to hit (WCAG 2.5.8). */
export const smallestTarget = 24;

/** How much larger a press on a map's button makes it. */
export const zoomStep = 2;

/** CSS pixels that a unit measures on a phone of 360 pixels with a margin of 16 on each side. */
export const pixelsPerUnit = (360 - 2 * 16) / drawing.width;
