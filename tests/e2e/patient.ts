import { test as base, type Page } from "@playwright/test";

export { expect } from "@playwright/test";

/** The suite's own limits end a wait, never the engine's: a busy machine may take its time. */
export const engineLimits = { load: 600_000, query: 600_000, files: 600_000 };

/** A test of pages that ask the engine. */
export const test = base.extend({
  context: async ({ context }, use) => {
    await context.addInitScript((patient) => {
      globalThis.engineLimits = patient;
    }, engineLimits);
    await use(context);
  },
});

/** Sets how long the page's engine may take for one query from now on, in milliseconds. */
export const setQueryLimit = (page: Page, limit: number) =>
  page.evaluate((query) => {
    if (globalThis.engineLimits) globalThis.engineLimits.query = query;
  }, limit);
