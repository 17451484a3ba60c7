/** The suite's own limits end a wait, never the engine's: a busy machine may take its time. */
export const engineLimits = { load: 600_000, query: 600_000, files: 600_000 };
