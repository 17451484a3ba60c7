import { test as base, type Page } from "@playwright/test";

export { expect } from "@playwright/test";

/** The suite's own limits end a wait, never the engine's: a busy machine may take its time. */
export const engineLimits = { load: 600_000, query: 600_000, files: 600_000 };

/** Makes a browser lack what the oldest ones of package.json lack, for the packages that pages use. */
function forgetNewBuiltIns(): void {
  const newer: [object, string[]][] = [
    [Map, ["groupBy"]],
    [Object, ["groupBy"]],
    [Array, ["fromAsync"]],
    [Promise, ["withResolvers", "try"]],
    [Set.prototype, ["union", "intersection", "difference", "isSubsetOf", "isSupersetOf"]],
  ];
  for (const [holder, names] of newer) {
    for (const name of names) Reflect.deleteProperty(holder, name);
  }
}

/** A test of pages that ask the engine. */
export const test = base.extend({
  context: async ({ context }, use) => {
    await context.addInitScript((patient) => {
      globalThis.engineLimits = patient;
    }, engineLimits);
    await context.addInitScript(forgetNewBuiltIns);
    await use(context);
  },
});

/** Sets how long the page's engine may take for one query from now on, in milliseconds. */
export const setQueryLimit = (page: Page, limit: number) =>
  page.evaluate((query) => {
    if (globalThis.engineLimits) globalThis.engineLimits.query = query;
  }, limit);
