import { spawn } from "node:child_process";

/**
 * Serves `dist/` until it is stopped.
 * @returns its address and what stops it, once it answers
 * @throws when nothing answers within ten seconds: there is no build, or the port is taken
 */
export async function servePreview(port: number): Promise<{ site: string; stop: () => void }> {
  const site = `http://localhost:${port}`;
  const server = spawn("astro", ["preview", "--ignore-lock", "--port", String(port)], {
    stdio: "ignore",
  });
  const stop = () => {
    server.kill();
  };
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await fetch(site).catch(() => undefined);
    if (answer?.ok) return { site, stop };
    await new Promise((resume) => setTimeout(resume, 100));
  }
  stop();
  throw new Error(`nothing answers at ${site}; run npm run build first`);
}
