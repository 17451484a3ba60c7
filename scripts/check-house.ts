import { readFile } from "node:fs/promises";
import { readImports } from "./house/imports.ts";
import { picture, pictureFile } from "./house/picture.ts";
import { arrowsOf } from "./house/rooms.ts";

const result = await readImports();

/** `src/pages/404.astro.ts` is what the cruise made of `src/pages/404.astro`. */
const pathOf = (module: string) => module.replace(/\.astro\.ts$/, ".astro");
const comments = new Map(
  result.summary.ruleSetUsed?.forbidden?.map((rule) => [rule.name, rule.comment]),
);

const problems = result.summary.violations.map(({ from, to, rule, cycle }) => {
  const way = cycle ? [from, ...cycle.map(({ name }) => name)] : [from, to];
  return `${way.map(pathOf).join(" → ")}: ${rule.name} (${comments.get(rule.name)})`;
});
if ((await readFile(pictureFile, "utf8")) !== picture(arrowsOf(result))) {
  problems.push(`${pictureFile} shows other imports than there are: npm run docs:house`);
}
for (const problem of problems) console.error(problem);
console.log(`${result.summary.totalCruised} modules, ${problems.length} problems`);
if (problems.length > 0) process.exitCode = 1;
