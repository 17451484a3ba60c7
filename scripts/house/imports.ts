import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractOptions from "dependency-cruiser/config-utl/extract-depcruise-options";

const folders = ["src", "scripts"];

/** What an Astro component runs: its frontmatter, and the scripts that it sends to browsers. */
function scriptsOf(component: string): string {
  const [, frontmatter = ""] = /^---\n(.*?)^---$/ms.exec(component) ?? [];
  const scripts = component.matchAll(/<script>(.*?)<\/script>/gs);
  return [frontmatter, ...Array.from(scripts, ([, script]) => script)].join("\n");
}

/** Puts a module with the imports of each Astro component in its place, as `X.astro.ts`. */
async function readableCopy(copy: string): Promise<void> {
  for (const folder of folders) await cp(folder, join(copy, folder), { recursive: true });
  const files = await readdir(copy, { recursive: true });
  for (const path of files.filter((file) => file.endsWith(".astro"))) {
    const component = join(copy, path);
    await writeFile(`${component}.ts`, scriptsOf(await readFile(component, "utf8")));
    await rm(component);
  }
}

/** Every import of `src/` and `scripts/`, held against the rules of `.dependency-cruiser.mjs`. */
export async function readImports(): Promise<ICruiseResult> {
  const copy = await mkdtemp(join(tmpdir(), "house-"));
  try {
    await readableCopy(copy);
    const options = await extractOptions("./.dependency-cruiser.mjs");
    const { output } = await cruise(folders, { ...options, baseDir: copy });
    return output as ICruiseResult;
  } finally {
    await rm(copy, { recursive: true });
  }
}
