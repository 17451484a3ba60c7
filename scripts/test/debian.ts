import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Whether this user may install packages of Debian on this machine. */
const mayInstall = (): boolean => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

/** The command that installs packages of Debian, for a reader who has to run it. */
export const installCommand = (packages: readonly string[]): string =>
  `sudo apt-get install ${packages.join(" ")}`;

/**
 * Installs packages of Debian where this user may.
 * @returns whether they were installed; what apt says of a failure is printed
 */
export function installFromDebian(packages: readonly string[]): boolean {
  if (!mayInstall()) return false;
  const apt = (...words: string[]) =>
    execFileSync("apt-get", words, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  console.log(`installing ${packages.join(" ")} from Debian …`);
  try {
    apt("update", "-qq");
    apt("install", "-qq", "--no-install-recommends", "--yes", ...packages);
    return true;
  } catch {
    return false;
  }
}
