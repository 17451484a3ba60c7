/** A colour as red, green and blue light, each 0 to 1 (linear, not gamma-encoded). */
export type Light = [red: number, green: number, blue: number];
export type Matrix = [Light, Light, Light];

const times = (matrix: Matrix, [a, b, c]: Light): Light =>
  matrix.map(([x, y, z]) => x * a + y * b + z * c) as Light;

/** Linear light of "#rrggbb" (IEC 61966-2-1). */
export const lightOf = (hex: string): Light =>
  [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as Light;

/** Dichromatic vision at full severity: Machado, Oliveira and Fernandes 2009, table 1. */
export const visions: Record<string, Matrix> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

export const seenBy = (vision: Matrix, light: Light): Light =>
  times(vision, light).map((value) => Math.min(1, Math.max(0, value))) as Light;

/** Oklab: Björn Ottosson 2020. Distances in it are about as large as they look. */
export function oklab(light: Light): Light {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    light,
  ).map(Math.cbrt) as Light;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

export const distance = (a: Light, b: Light): number => {
  const [from, to] = [oklab(a), oklab(b)];
  return Math.hypot(...from.map((value, i) => value - (to[i] ?? 0)));
};

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(a: Light, b: Light): number {
  const [darker, lighter] = [a, b]
    .map(([red, green, blue]) => 0.2126 * red + 0.7152 * green + 0.0722 * blue)
    .toSorted((x, y) => x - y) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}
