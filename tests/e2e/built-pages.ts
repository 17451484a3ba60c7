import { existsSync, globSync, readFileSync } from "node:fs";
import { parseHTML } from "linkedom";

/** A page of `dist/` as it is served, scripts not run. */
export interface BuiltPage {
  /** Its address: "/so-lieu/14-2020-10-31/". */
  path: string;
  document: Document;
}

/** Every page that was built; reads each file when it is asked for, so that few are held at once. */
export function* builtPages(folder = ""): Generator<BuiltPage> {
  for (const file of globSync(`${folder}**/*.html`, { cwd: "dist" }).sort()) {
    const { document } = parseHTML(readFileSync(`dist/${file}`, "utf8"));
    yield { path: `/${file.replace(/index\.html$/, "")}`, document: document as never };
  }
}

/** The file of `dist/` that an address without query and fragment is served from. */
export function fileOf(path: string): string | undefined {
  const name = `dist${decodeURIComponent(path)}`;
  const file = name.endsWith("/") ? `${name}index.html` : name;
  return existsSync(file) ? file : undefined;
}
