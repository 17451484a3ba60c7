import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { freePort } from "../free-port.ts";
import type { Trino } from "./install.ts";

/** A running Trino. */
export interface TrinoServer {
  /** Runs a file of SQL, or a query, and returns its rows. @throws with what Trino says */
  ask(sql: { file: string } | { query: string }): Record<string, unknown>[];
  stop(): Promise<void>;
}

/** One node, whose catalog "hive" has its tables and its records in a folder of this machine. */
const configurationOf = (folder: string, port: number): Record<string, string[]> => ({
  "node.properties": ["node.environment=test", "node.id=one", `node.data-dir=${folder}/node`],
  "jvm.config": ["-server", "-Xmx2G", "--enable-native-access=ALL-UNNAMED"],
  "config.properties": [
    "coordinator=true",
    "node-scheduler.include-coordinator=true",
    `http-server.http.port=${port}`,
    `discovery.uri=http://127.0.0.1:${port}`,
  ],
  "catalog/hive.properties": [
    "connector.name=hive",
    "hive.metastore=file",
    "hive.metastore.catalog.dir=local:///records",
    "fs.native-local.enabled=true",
    `local.location=${folder}`,
    "hive.non-managed-table-writes-enabled=true",
  ],
});

/**
 * Starts Trino on a folder: `local:///a` is the folder `a` in it.
 * @throws with what it said when it ends instead
 */
export async function startTrino(trino: Trino, java: string, folder: string): Promise<TrinoServer> {
  const port = await freePort();
  const etc = join(folder, "etc");
  mkdirSync(join(etc, "catalog"), { recursive: true });
  for (const [name, lines] of Object.entries(configurationOf(folder, port))) {
    writeFileSync(join(etc, name), `${lines.join("\n")}\n`);
  }
  const env = { ...process.env, JAVA_HOME: java, PATH: `${java}/bin:${process.env.PATH}` };
  const child = spawn(join(trino.server, "bin/launcher"), ["run", `--etc-dir=${etc}`], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((gone) => child.once("close", () => gone()));
  const said = Promise.all([text(child.stdout), text(child.stderr)]);
  const isReady = async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/v1/info`).catch(() => undefined);
    return answer?.ok && (await answer.json()).starting === false;
  };
  while (!(await isReady())) {
    if (child.exitCode !== null)
      throw new Error(`Trino ended: ${(await said).join("").slice(-2000)}`);
    await new Promise((resume) => setTimeout(resume, 200));
  }
  return {
    ask(sql) {
      const asked = "file" in sql ? ["--file", sql.file] : ["--execute", sql.query];
      const words = ["-jar", trino.commands, "--server", `http://127.0.0.1:${port}`];
      const options = ["--output-format", "JSON", ...asked];
      const rows = execFileSync(join(java, "bin/java"), [...words, ...options], {
        encoding: "utf8",
        env,
        stdio: ["ignore", "pipe", "pipe"],
        maxBuffer: 2 ** 28,
      });
      return rows.split("\n").flatMap((row) => (row.startsWith("{") ? [JSON.parse(row)] : []));
    },
    stop() {
      child.kill("SIGTERM");
      return ended;
    },
  };
}
