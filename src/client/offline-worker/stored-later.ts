import { Strategy, type StrategyHandler, type StrategyOptions } from "workbox-strategies";

/**
 * What a page waits for is left to the browser until it is stored, and stored when a page names it
 * afterwards: the worker would hand on, or copy, every byte of the engine in the reader's time.
 */
export abstract class StoredLater extends Strategy {
  /** The addresses in the store; unknown until it was looked at. */
  #addresses: Set<string> | undefined;

  constructor(options: StrategyOptions) {
    super(options);
    this.plugins = [
      ...this.plugins,
      { cacheDidUpdate: async ({ request }) => void this.#addresses?.add(request.url) },
    ];
    this.#look();
  }

  async #look(): Promise<void> {
    // To open a store makes it, also where the worker has just left.
    const isThere = await caches.has(this.cacheName);
    const requests = isThere ? await (await caches.open(this.cacheName)).keys() : [];
    this.#addresses = new Set(requests.map(({ url }) => url));
  }

  /** Whether the browser does better to fetch the address itself: a page waits, and nothing is stored. */
  leaves(address: string, event: Event): boolean {
    return event.type !== "message" && this.#addresses?.has(address) === false;
  }

  protected abstract answer(request: Request, handler: StrategyHandler): Promise<Response>;

  protected override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    if (handler.event.type !== "message") return this.answer(request, handler);
    return (await handler.cacheMatch(request)) ?? handler.fetchAndCachePut(request);
  }
}

/** From the store, else the network. */
export class StoreFirst extends StoredLater {
  protected override async answer(request: Request, handler: StrategyHandler): Promise<Response> {
    return (await handler.cacheMatch(request)) ?? handler.fetch(request);
  }
}

/** From the network, without one from the store. */
export class NetworkElseStore extends StoredLater {
  protected override async answer(request: Request, handler: StrategyHandler): Promise<Response> {
    try {
      return await handler.fetch(request);
    } catch (failure) {
      const found = await handler.cacheMatch(request);
      if (found) return found;
      throw failure;
    }
  }
}
