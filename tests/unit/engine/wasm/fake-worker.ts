import type { Report } from "../../../../src/engine/wasm/messages.ts";

/** In place of a worker: keeps what it is sent; a test says what it reports. */
export class FakeWorker {
  received: unknown[] = [];
  isTerminated = false;
  onmessage = (_: { data: Report }): void => {};
  onerror = (_: { message?: string }): void => {};
  onmessageerror = (): void => {};

  postMessage(message: unknown): void {
    this.received.push(message);
  }

  terminate(): void {
    this.isTerminated = true;
  }
}
