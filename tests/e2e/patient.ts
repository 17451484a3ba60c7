import { test as base, type Page } from "@playwright/test";
import { engineLimits } from "./engine-limits.ts";
import { forgetNewBuiltIns } from "./forget-built-ins.ts";

export { expect } from "@playwright/test";

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
