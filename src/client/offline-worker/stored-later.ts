import { Strategy, type StrategyHandler } from "workbox-strategies";

/**
 * What a page waits for is handed on as it comes, and stored when a page names it afterwards: to
 * store it at once, the worker would copy every byte of the engine in the reader's time.
 */
abstract class StoredLater extends Strategy {
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
