import { existsSync, globSync, readFileSync } from "node:fs";
import { parseHTML } from "linkedom";

/** A page of `dist/` as it is served, scripts not run. */
export interface BuiltPage {
  /** Its address: "/so-lieu/14-2020-10-31/". */
  path: string;
  document: Document;
}

/** The address of every page that was built. */
export const builtPaths = (folder = ""): string[] =>
  globSync(`${folder}**/*.html`, { cwd: "dist" })
    .sort()
    .map((file) => `/${file.replace(/index\.html$/, "")}`);

/** The page that was built at an address. */
export function builtPage(path: string): BuiltPage {
  const { document } = parseHTML(readFileSync(fileOf(path) ?? "", "utf8"));
  return { path, document: document as never };
}

/** Every page that was built; reads each file when it is asked for, so that few are held at once. */
export function* builtPages(folder = ""): Generator<BuiltPage> {
  for (const path of builtPaths(folder)) yield builtPage(path);
}

/** The file of `dist/` that an address without query and fragment is served from. */
export function fileOf(path: string): string | undefined {
  const name = `dist${decodeURIComponent(path)}`;
  const file = name.endsWith("/") ? `${name}index.html` : name;
  return existsSync(file) ? file : undefined;
}
