import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Package {
  license?: string;
  dev?: boolean;
}

const direct = Object.keys(JSON.parse(readFileSync("package.json", "utf8")).devDependencies);
const locked: Record<string, Package> = JSON.parse(
  readFileSync("package-lock.json", "utf8"),
).packages;

test("docs/dependencies.md tells of every package that is used, and of no other", () => {
  const told = [...readFileSync("docs/dependencies.md", "utf8").matchAll(/^\| `([^`]+)` \|/gm)].map(
    ([, name]) => name,
  );
  expect(told.toSorted()).toEqual(direct.filter((name) => !name.startsWith("@types/")).sort());
});

/** Licences that allow what is MIT to be built with and to contain them. */
const free = new Set([
  ...["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "BlueOak-1.0.0"],
  ...["CC0-1.0", "Unlicense", "Zlib", "Python-2.0", "OFL-1.1"],
  // The Eclipse Distribution License is the text of BSD-3-Clause.
  "EDL-1.0",
  // Used as they are, beside our code: libvips below sharp, parts of the tests and of the build.
  ...["MPL-2.0", "LGPL-3.0-or-later", "LGPL-2.1+"],
]);

/** What package.json of a package says otherwise, or does not say; its own text was read. */
const read: Record<string, string> = {
  flatbuffers: "Apache-2.0",
  "json-bignum": "MIT",
  tv4: "MIT",
  "uri-templates": "MIT",
};

/** "(MIT OR GPL-3.0-or-later)": one of several is enough; "MIT AND Zlib": all must be free. */
const isFree = (licence: string): boolean => {
  const bare = licence.replace(/[()]/g, "");
  if (bare.includes(" OR ")) return bare.split(" OR ").some(isFree);
  return bare.split(" AND ").every((name) => free.has(name));
};

test("every package that is installed has a licence that goes with ours", () => {
  const refused = Object.entries(locked)
    .filter(([path]) => path !== "")
    .map(([path, { license }]) => {
      const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
      return [name, read[name] ?? String(license)] as const;
    })
    .filter(([, licence]) => !isFree(licence));
  expect(refused).toEqual([]);
});
