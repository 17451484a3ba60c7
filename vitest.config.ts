import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/{unit,data,sql}/**/*.test.ts"],
    outputFile: { json: "test-results/vitest.json" },
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
