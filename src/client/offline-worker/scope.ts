/** An event during which the worker is kept alive. */
export type LongEvent = Event & { waitUntil(work: Promise<unknown>): void };

/** What the worker has and pages have not: TypeScript's types of both exclude each other. */
interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
}

/** The worker itself. */
export const scope = self as unknown as WorkerScope;

/** The path that the site is served from, "/" or "/atlas/". */
export const base = new URL(scope.registration.scope).pathname;
