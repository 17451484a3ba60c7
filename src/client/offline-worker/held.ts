import type { Strategy } from "workbox-strategies";

/** The addresses in a strategy's store, to be asked while a request waits for an answer. */
export class Held {
  /** Unknown until the store was looked at. */
  #addresses: Set<string> | undefined;

  constructor({ cacheName, plugins }: Strategy) {
    plugins.push({
      cacheDidUpdate: async ({ request }) => {
        this.#addresses?.add(request.url);
      },
    });
    this.#look(cacheName);
  }

  async #look(cacheName: string): Promise<void> {
    // To open a store makes it, also where the worker has just left.
    const isThere = await caches.has(cacheName);
    const requests = isThere ? await (await caches.open(cacheName)).keys() : [];
    this.#addresses = new Set(requests.map(({ url }) => url));
  }

  /** Whether the address is known not to be stored. */
  lacks(address: string): boolean {
    return this.#addresses?.has(address) === false;
  }
}
