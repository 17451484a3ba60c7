import { dark, grey } from "./look.ts";
import type { LegendBar } from "./parts.ts";
import type { Sheet } from "./sheet.ts";

const labels = 118;
const thickness = 12;

/** Draws the classes of a map as a bar, limits at the joints, counts below; returns its height. */
export function drawLegendBar(
  sheet: Sheet,
  { unit, limits, rows }: LegendBar,
  x: number,
  top: number,
  room: number,
): number {
  if (limits.length === 0) return 0;
  const start = x + labels;
  const step = (room - labels) / limits.length;
  let y = top + sheet.text(unit, x, top, labels, grey(12));
  limits.forEach((limit, at) => {
    if (limit) sheet.text(limit, start + at * step - 6, top, step, dark(12));
  });
  for (const { label, cells } of rows) {
    const height = sheet.text(label, x, y - 2, labels - 8, grey(12));
    cells.forEach(({ key, count }, at) => {
      sheet.stretched(key, start + at * step, y, step, thickness);
      sheet.text(count, start + (at + 0.5) * step - 4, y + thickness, step, dark(12));
    });
    y += Math.max(height, thickness + 16) + 3;
  }
  return y - top;
}
