import { readFileSync } from "node:fs";
import type { AstroIntegration } from "astro";

/** The supported browsers of package.json, "Chrome >= 110", as Vite names them: "chrome110". */
export function browserTargets(): string[] {
  const { browserslist } = JSON.parse(readFileSync("package.json", "utf8"));
  return (browserslist as string[]).map((line) => line.toLowerCase().replace(" >= ", ""));
}

/** Lowers scripts and styles to what the supported browsers know; Astro itself asks for the newest. */
export function targetBrowsers(): AstroIntegration {
  const target = browserTargets();
  return {
    name: "target-browsers",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        const configEnvironment = (name: string) => ({
          build: { cssTarget: target, ...(name === "client" && { target }) },
        });
        updateConfig({ vite: { plugins: [{ name: "target-browsers", configEnvironment }] } });
      },
    },
  };
}
