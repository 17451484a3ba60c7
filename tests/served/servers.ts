import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join, resolve } from "node:path";
import { freePort } from "../free-port.ts";
import { runs } from "../runs.ts";

/** A server at work on a folder. */
export interface Server {
  /** "http://127.0.0.1:41234" */
  address: string;
  stop: () => Promise<void>;
}

/** How a site is served: plain, or with a certificate that no browser trusts by itself. */
export type Scheme = "http" | "https";

/** A program that serves the site with its configuration of `deploy/`. */
interface Program {
  name: string;
  isInstalled: () => boolean;
  /** @param folder what is served: `dist/` or one like it */
  start: (folder: string, scheme?: Scheme) => Promise<Server>;
}

/** Whether somebody listens at a port of this machine. */
const isOpen = (port: number): Promise<boolean> =>
  new Promise((tell) => {
    const socket = connect(port, "127.0.0.1");
    const end = (open: boolean) => {
      socket.destroy();
      tell(open);
    };
    socket.once("connect", () => end(true)).once("error", () => end(false));
  });

/** Waits until something listens. @throws with what the program said when it ended instead */
async function whenListening(child: ChildProcess, port: number, scheme: Scheme): Promise<Server> {
  let said = "";
  child.stderr?.on("data", (text) => {
    said += text;
  });
  const ended = new Promise<void>((gone) => child.once("close", () => gone()));
  while (!(await isOpen(port))) {
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} ended: ${said}`);
    await new Promise((resume) => setTimeout(resume, 50));
  }
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  return { address: `${scheme}://127.0.0.1:${port}`, stop };
}

/**
 * Starts nginx on its own, as any user, with a configuration of ours for its `http` block.
 * @param http text of the block for a port, and for a folder that goes when nginx has stopped
 */
export async function startNginx(
  http: (port: number, scratch: string) => string,
  scheme: Scheme = "http",
): Promise<Server> {
  const port = await freePort();
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
      http(port, scratch),
      "}",
    ].join("\n"),
  );
  const words = ["-c", join(scratch, "nginx.conf"), "-e", "stderr"];
  const child = spawn("nginx", words, { stdio: ["ignore", "ignore", "pipe"] });
  const server = await whenListening(child, port, scheme);
  const stop = () => server.stop().then(() => rmSync(scratch, { recursive: true, force: true }));
  return { ...server, stop };
}

/** Makes a certificate for this machine in a folder and says where, in nginx's words. */
function certificate(folder: string): string {
  const [key, made] = [join(folder, "key.pem"), join(folder, "made.pem")];
  const words = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2".split(" ");
  const rest = ["-subj", "/CN=127.0.0.1", "-keyout", key, "-out", made];
  execFileSync("openssl", [...words, ...rest], { stdio: "ignore" });
  return `ssl_certificate ${made}; ssl_certificate_key ${key};`;
}

/** Our configuration of nginx, as it is but for the lines that everyone sets. */
const nginxConfiguration =
  (folder: string, scheme: Scheme) =>
  (port: number, scratch: string): string => {
    const secure = scheme === "https" ? ` ssl http2; ${certificate(scratch)}` : ";";
    return readFileSync("deploy/nginx.conf", "utf8")
      .replace("listen 80;", `listen 127.0.0.1:${port}${secure}`)
      .replace("root /srv/atlas/dist;", `root ${resolve(folder)};`);
  };

export const nginx: Program = {
  name: "nginx",
  isInstalled: () => runs("nginx", "-v"),
  start: (folder, scheme = "http") => startNginx(nginxConfiguration(folder, scheme), scheme),
};

export const servers: Program[] = [
  nginx,
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
      return whenListening(child, port, "http");
    },
  },
];
