import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join, resolve } from "node:path";

/** A server at work on a folder. */
export interface Server {
  /** "http://127.0.0.1:41234" */
  address: string;
  stop: () => Promise<void>;
}

/** A program that serves the site with its configuration of `deploy/`. */
interface Program {
  name: string;
  isInstalled: () => boolean;
  /** @param folder what is served: `dist/` or one like it */
  start: (folder: string) => Promise<Server>;
}

/** A port of this machine that nobody uses. */
function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => found(address && typeof address === "object" ? address.port : 0));
    });
  });
}

function runs(program: string, ...words: string[]): boolean {
  try {
    execFileSync(program, words, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Waits until something answers. @throws with what the program said when it ended instead */
async function whenAnswering(child: ChildProcess, port: number): Promise<Server> {
  let said = "";
  child.stderr?.on("data", (text) => {
    said += text;
  });
  const ended = new Promise<void>((gone) => child.once("close", () => gone()));
  const address = `http://127.0.0.1:${port}`;
  const isUp = () => fetch(address).then(Boolean, () => false);
  while (!(await isUp())) {
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} ended: ${said}`);
    await new Promise((resume) => setTimeout(resume, 50));
  }
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  return { address, stop };
}

/**
 * Starts nginx on its own, as any user, with a configuration of ours for its `http` block.
 * @param http text of the block, or of several servers
 */
export async function startNginx(http: string, port: number): Promise<Server> {
  const scratch = mkdtempSync(join(tmpdir(), "nginx-"));
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (kind) => `${kind}_temp_path ${scratch}/${kind};`,
  );
  const isRoot = process.getuid?.() === 0;
  writeFileSync(
    join(scratch, "nginx.conf"),
    [
      isRoot ? `user ${userInfo().username};` : "",
      `daemon off; pid ${scratch}/pid; error_log stderr crit; worker_processes auto;`,
      "include /etc/nginx/modules-enabled/*.conf;",
      "events { worker_connections 1024; }",
      `http { access_log off; ${temporary.join(" ")}`,
      http,
      "}",
    ].join("\n"),
  );
  const words = ["-c", join(scratch, "nginx.conf"), "-e", "stderr"];
  const server = await whenAnswering(
    spawn("nginx", words, { stdio: ["ignore", "ignore", "pipe"] }),
    port,
  );
  const stop = () => server.stop().then(() => rmSync(scratch, { recursive: true, force: true }));
  return { ...server, stop };
}

/** Our configuration, as it is but for the two lines that everyone sets. */
export const nginxConfiguration = (folder: string, port: number): string =>
  readFileSync("deploy/nginx.conf", "utf8")
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace("root /srv/atlas/dist;", `root ${resolve(folder)};`);

export const servers: Program[] = [
  {
    name: "nginx",
    isInstalled: () => runs("nginx", "-v"),
    start: async (folder) => {
      const port = await freePort();
      return startNginx(nginxConfiguration(folder, port), port);
    },
  },
  {
    name: "Caddy",
    isInstalled: () => runs("caddy", "version"),
    start: async (folder) => {
      const port = await freePort();
      const child = spawn("caddy", ["run", "--config", "deploy/Caddyfile"], {
        stdio: ["ignore", "ignore", "pipe"],
        env: {
          ...process.env,
          ATLAS_ADDRESS: `http://127.0.0.1:${port}`,
          ATLAS_FOLDER: resolve(folder),
        },
      });
      return whenAnswering(child, port);
    },
  },
];
