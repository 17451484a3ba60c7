export interface Point {
  x: number;
  y: number;
}

/** Unit steps of the arrow keys on a screen, where y grows downwards. */
export const directions: Readonly<Record<string, Point>> = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
};

/** A step aside counts as this many steps ahead, so that a key keeps its direction. */
const aside = 2;

/** The point nearest to `from` in a direction, or undefined where none lies that way. */
export function nearestInDirection<P extends Point>(
  points: Iterable<P>,
  from: Point,
  direction: Point,
): P | undefined {
  let nearest: P | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const point of points) {
    const dx = point.x - from.x;
    const dy = point.y - from.y;
    const ahead = dx * direction.x + dy * direction.y;
    if (ahead <= 0) continue;
    const cost = ahead + aside * Math.abs(dx * direction.y - dy * direction.x);
    if (cost < least) [nearest, least] = [point, cost];
  }
  return nearest;
}
