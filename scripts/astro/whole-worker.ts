import type { Plugin } from "vite";

/**
 * Keeps the engine's worker in one file. The package of Arrow calls its entry free of side effects; the
 * bundler makes a file of it then that nobody reads, and one more, shared by the two, that the worker
 * waits for.
 */
export const wholeWorker = (): Plugin => ({
  name: "whole-worker",
  transform: {
    filter: { id: /\/apache-arrow\/Arrow\.dom\.mjs$/ },
    handler: (code) => ({ code, map: null, moduleSideEffects: true }),
  },
});
