import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * Answers requests at a port of this machine that nobody uses.
 * @returns the port and what stops it, connections that are open included
 */
export async function listening(
  handler: RequestListener,
): Promise<{ port: number; stop: () => void }> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { port: (server.address() as AddressInfo).port, stop };
}
