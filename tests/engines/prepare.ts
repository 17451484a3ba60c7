import type { TestProject } from "vitest/node";
import { installCommand, installFromDebian } from "../../scripts/test/debian.ts";
import { engines, isInstalled } from "./engines.ts";
import { serveSite } from "./server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built site is served. */
    site: string;
  }
}

/** Installs the engines that are missing, all at once, and says which cannot be had here. */
function installEngines(): void {
  const missing = () => Object.values(engines).filter((engine) => !isInstalled(engine));
  if (missing().length > 0) installFromDebian(missing().flatMap(({ packages }) => packages));
  for (const { name, packages } of missing()) {
    console.log(`${name} is not tested: it is not here. Run: ${installCommand(packages)}`);
  }
}

/** What has to be there before engines are tested, and goes when they have been. */
export default async function prepare({ provide }: TestProject) {
  installEngines();
  const { site, stop } = await serveSite();
  provide("site", site);
  return stop;
}
