import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";
import type { TestProject } from "vitest/node";
import { installCommand, installFromDebian } from "../../scripts/test/debian.ts";
import { securityHeaders } from "../../src/lib/content-policy.ts";
import { engines, isInstalled } from "./engines.ts";

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

/** Serves `dist/` with the headers of a host while the engines are tested. */
export default async function prepare({ provide }: TestProject) {
  installEngines();
  const files = sirv("dist", {
    setHeaders: (response) => {
      for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    },
  });
  const server = createServer(files);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  provide("site", `http://localhost:${(server.address() as AddressInfo).port}`);
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
