// Loaded before every process of a build: writes down how much memory it held at most, in kB.
import { appendFileSync } from "node:fs";

process.on("exit", () => {
  appendFileSync(process.env.PEAK_MEMORY_FILE, `${process.resourceUsage().maxRSS}\n`);
});
