import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/engines/*.test.ts"],
    outputFile: { json: "test-results/engines.json" },
    globalSetup: "tests/engines/prepare.ts",
    // A browser beside another one on each of two cores.
    maxWorkers: 2,
    // Only a fault reaches these: a busy machine may be many times slower than a quiet one.
    testTimeout: 300_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 120_000 } },
  },
});
