import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/{unit,data,sql,independent,built,fuzz}/**/*.test.ts"],
    outputFile: { json: "test-results/vitest.json" },
    globalSetup: "tests/scratch.ts",
    // Files that run in one process share what they import: compiled data, open engines.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
