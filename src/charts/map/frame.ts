/** A rectangle in units of the drawing; one unit is one pixel on a phone 360 pixels wide. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

type Corners = [northWest: [number, number], southEast: [number, number]];

export const drawing = { width: 360, height: 720 };

/** What the main drawing shows, in degrees, and where: all of the mainland and the near islands. */
export const mainland: { window: Corners; frame: Rectangle } = {
  window: [
    [102.1, 23.4],
    [109.5, 8.5],
  ],
  frame: { x: 2, y: 2, width: 334, height: 694 },
};

/** Enlarged parts, drawn where the country leaves room west of its narrow middle. */
export const enlargements = [
  {
    id: "red-river-delta",
    window: [
      [105.28, 21.58],
      [107.12, 19.9],
    ] as Corners,
    at: { x: 1, y: 298 },
    scale: 2,
  },
  {
    id: "mekong-delta",
    window: [
      [105.2, 11.17],
      [107, 9.5],
    ] as Corners,
    at: { x: 1, y: 480 },
    scale: 1.5,
  },
] as const;

export type EnlargementId = (typeof enlargements)[number]["id"];

/** Frames of the archipelagos in the sea east of the coast, by the order of their features. */
export const archipelagoFrames: Rectangle[] = [
  { x: 256, y: 222, width: 103, height: 98 },
  { x: 249, y: 613, width: 110, height: 106 },
];

/** A target smaller than this, in CSS pixels, is hard to hit (WCAG 2.5.8). */
export const smallestTarget = 24;

/** CSS pixels that a unit measures on a phone of 360 pixels with a margin of 16 on each side. */
export const pixelsPerUnit = (360 - 2 * 16) / drawing.width;
