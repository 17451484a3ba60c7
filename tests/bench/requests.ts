import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startNginx } from "../served/servers.ts";
import type { Benchmark } from "./benchmark.ts";

const runs = 5;

/** Requests a second that wrk gets answered. @throws when one of them fails */
function requestsPerSecond(address: string): number {
  const words = ["-t1", "-c16", "-d3s", "-H", "Accept-Encoding: br", address];
  const said = execFileSync("wrk", words, { encoding: "utf8" });
  const failed = /Non-2xx or 3xx responses: \d+|Socket errors: .*/.exec(said)?.[0];
  if (failed) throw new Error(`${address}: ${failed}`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1]);
}

/**
 * Pages of ours as nginx sends them packed, with all their headers, beside plain files of equal size
 * sent by nginx without any configuration, in turn.
 * @param site address of the site packed and served by nginx
 */
export async function measureRequests(site: string): Promise<Benchmark[]> {
  const folder = mkdtempSync(join(tmpdir(), "plain-files-"));
  const plain = await startNginx(
    (port) => `include /etc/nginx/mime.types; sendfile on; tcp_nopush on;
     server { listen 127.0.0.1:${port}; root ${folder}; }`,
  );
  try {
    const results: Benchmark[] = [];
    for (const path of ["/", "/ban-do/2020/", "/data/observations.csv"]) {
      const answer = await fetch(site + path, { headers: { "Accept-Encoding": "br" } });
      const size = Number(answer.headers.get("Content-Length"));
      await answer.body?.cancel();
      writeFileSync(join(folder, "plain.html"), Buffer.alloc(size, "x"));
      const ours: number[] = [];
      const theirs: number[] = [];
      for (let run = 0; run < runs; run += 1) {
        theirs.push(requestsPerSecond(`${plain.address}/plain.html`));
        ours.push(requestsPerSecond(site + path));
      }
      results.push({
        name: `nginx, ${path}`,
        unit: "requests/s",
        ours,
        rival: { name: `a plain file of ${size} bytes`, runs: theirs },
        limit: { of: "ratio", least: 0.95 },
      });
    }
    return results;
  } finally {
    await plain.stop();
    rmSync(folder, { recursive: true });
  }
}
