import { execFileSync } from "node:child_process";
import { existsSync, globSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { madeOnce } from "../made-once.ts";

const version = "476";

/** What this version of Trino runs on. */
export const leastJava = 24;

/** The folder of a Java that is new enough, or undefined: that of `JAVA_HOME`, or one of Debian's place. */
export function javaHome(): string | undefined {
  const homes = globSync("/usr/lib/jvm/*/release").map(dirname);
  return [process.env.JAVA_HOME, ...homes].find((home) => {
    const told = join(home ?? "", "release");
    const [, release] =
      (home && existsSync(told) && readFileSync(told, "utf8").match(/^JAVA_VERSION="(\d+)/m)) || [];
    return Number(release) >= leastJava;
  });
}

/** Where Trino was unpacked, and its program for the command line. */
export interface Trino {
  server: string;
  commands: string;
}

function fetchTrino(folder: string): void {
  for (const artifact of [
    `trino-server:${version}:tar.gz`,
    `trino-cli:${version}:jar:executable`,
  ]) {
    const words = [`-Dartifact=io.trino:${artifact}`, `-DoutputDirectory=${folder}`];
    execFileSync("mvn", ["--batch-mode", "--quiet", "dependency:copy", ...words], {
      stdio: "inherit",
    });
  }
  const packed = join(folder, `trino-server-${version}.tar.gz`);
  execFileSync("tar", ["--extract", "--gzip", "--file", packed, "--directory", folder]);
  rmSync(packed);
}

/** Trino as Maven Central has it, 840 MB, fetched by Maven where it is not here yet. */
export function installTrino(): Trino {
  const folder = madeOnce(join("trino", version), fetchTrino);
  return {
    server: join(folder, `trino-server-${version}`),
    commands: join(folder, `trino-cli-${version}-executable.jar`),
  };
}
