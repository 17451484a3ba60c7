import { spawn } from "node:child_process";
import { installCommand, installFromDebian } from "../../scripts/test/debian.ts";
import { servePackedSite } from "./packed-site.ts";
import { nginx } from "./servers.ts";

const packages = ["nginx-light", "libnginx-mod-http-brotli-static"];

/**
 * Runs the core of the browser tests on the built site as nginx serves it, packed, with the
 * configuration of `deploy/`.
 * @returns the exit code: 0 when all pass, or when nginx cannot be had, which one line says
 */
async function main(): Promise<number> {
  if (!nginx.isInstalled() && !(installFromDebian(packages) && nginx.isInstalled())) {
    console.log(`skipped: nginx is not there. Run: ${installCommand(packages)}`);
    return 0;
  }
  const { address, stop } = await servePackedSite("http");
  try {
    const words = ["test", "--config", "tests/served/playwright.config.ts"];
    const child = spawn("playwright", words, {
      stdio: "inherit",
      // The name by which the tests know their own site.
      env: { ...process.env, SERVED_SITE: address.replace("127.0.0.1", "localhost") },
    });
    return await new Promise((ended) => child.once("close", (code) => ended(code ?? 1)));
  } finally {
    await stop();
  }
}

process.exitCode = await main();
