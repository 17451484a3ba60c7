import { CacheExpiration } from "workbox-expiration";
import { base } from "./scope.ts";

/** What the build writes into the worker. */
export interface Release {
  /** Differs between any two builds whose pages differ. */
  site: string;
  /** Differs between any two builds whose data differ. */
  data: string;
  /** Addresses of the stylesheets that every page has. */
  styles: string[];
}

/** The release that this worker is of. */
export const release: Release = import.meta.env.RELEASE;

// Other sites, and other copies of the atlas, may stand on the same host.
const prefix = `bhyt-atlas${base} `;

/** The stores of this worker: pages and data of its own release, files whose names hold a hash of any. */
export const stores = {
  pages: `${prefix}pages ${release.site}`,
  data: `${prefix}data ${release.site}`,
  assets: `${prefix}assets`,
  engine: `${prefix}engine`,
};

/** Clears every store of the atlas but those named, with what is noted of its age. */
export async function clearStores(kept: readonly string[]): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(prefix) && !kept.includes(name));
  await Promise.all(
    old.map(async (name) => {
      await caches.delete(name);
      await new CacheExpiration(name, { maxEntries: 1 }).delete();
    }),
  );
}
