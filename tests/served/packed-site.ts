import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { compressFiles } from "../../scripts/write/compressed.ts";
import { nginx, type Scheme, type Server } from "./servers.ts";

/**
 * Serves what was built as a host of one's own does: packed, by nginx with the configuration of
 * `deploy/`.
 * @param extra pages to stand beside ours, by path: what ours are compared with
 * @throws when nginx is not installed
 */
export async function servePackedSite(
  scheme: Scheme,
  extra: Record<string, string> = {},
): Promise<Server> {
  if (!nginx.isInstalled()) throw new Error("nginx is not installed");
  const folder = mkdtempSync(join(tmpdir(), "packed-site-"));
  cpSync("dist", folder, { recursive: true });
  for (const [path, content] of Object.entries(extra)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  await compressFiles(folder);
  const server = await nginx.start(folder, scheme);
  const stop = () => server.stop().then(() => rmSync(folder, { recursive: true }));
  return { ...server, stop };
}
