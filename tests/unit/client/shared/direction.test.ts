import { expect, test } from "vitest";
import { directions, nearestInDirection } from "../../../../src/client/shared/direction.ts";
import { mapOf } from "../../charts/map/input.ts";

const at = (x: number, y: number) => ({ x, y });
const step = (key: string) => directions[key] ?? at(0, 0);

//      n
//   w  ·     e   an arrow key goes to the nearest that lies its way,
//      s  f      a far one straight ahead before a near one aside
test("an arrow key goes where it points", () => {
  const [north, south, east, west, farAside] = [at(0, -5), at(0, 5), at(9, 0), at(-4, 0), at(5, 6)];
  const points = [north, south, east, west, farAside];
  const go = (key: string) => nearestInDirection(points, at(0, 0), step(key));
  expect(go("ArrowUp")).toBe(north);
  expect(go("ArrowDown")).toBe(south);
  expect(go("ArrowRight")).toBe(east);
  expect(go("ArrowLeft")).toBe(west);
  expect(nearestInDirection(points, east, step("ArrowRight"))).toBeUndefined();
});

test.each(["63", "34"] as const)("arrow keys reach all of the %s provinces", async (areaSet) => {
  const { provinces } = await mapOf(areaSet);
  const centres = provinces.map(({ box }) => at(box.x + box.width / 2, box.y + box.height / 2));
  const reached = new Set(centres.slice(0, 1));
  for (const centre of reached) {
    for (const direction of Object.values(directions)) {
      const next = nearestInDirection(centres, centre, direction);
      if (next) reached.add(next);
    }
  }
  expect(reached.size).toBe(Number(areaSet));
});
