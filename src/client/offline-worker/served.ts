import { forGood } from "./for-good.ts";
import { scope } from "./scope.ts";
import { clearStores, release } from "./stores.ts";

/** Whether the site has no worker any more. */
let isGone = false;

/** Leaves nothing of this worker. */
const leave = (): Promise<void> =>
  forGood(async () => {
    await clearStores([]);
    await scope.registration.unregister();
  });

/** Whether the site serves the release of this worker. Where it has no worker any more, this one goes. */
async function isServed(): Promise<boolean> {
  const response = await fetch(self.location.href, { cache: "no-cache" });
  if ([404, 410].includes(response.status)) {
    isGone = true;
    await leave();
    return false;
  }
  const same = (await response.text()).includes(release.site);
  if (!same) await scope.registration.update();
  return same;
}

/**
 * For Workbox: stores a file only when the site served this worker's release after the file had
 * arrived, so that no store holds files of two releases.
 */
export const ofThisRelease = {
  cacheWillUpdate: async ({ response }: { response: Response }) =>
    response.status === 200 && (await isServed().catch(() => false)) ? response : null,
};

/** For Workbox: what was on its way when the worker had to go leaves no store behind. */
export const noneLeftBehind = {
  handlerDidComplete: async () => {
    if (isGone) await leave();
  },
};
