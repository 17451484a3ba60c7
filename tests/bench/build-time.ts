import { execFileSync } from "node:child_process";
import type { Measurement } from "./measurement.ts";

/** Time of a whole build, compile included, as `npm run build` does it. */
export function measureBuild(): Measurement[] {
  const start = performance.now();
  execFileSync("npm", ["run", "build", "--silent"], { stdio: "ignore" });
  const seconds = (performance.now() - start) / 1000;
  return [{ name: "build of the whole site", value: seconds, limit: 90, unit: "s" }];
}
