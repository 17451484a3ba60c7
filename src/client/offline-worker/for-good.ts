/**
 * By then others have done what undoes it and what nobody waits for: Workbox looks for old files, which
 * makes their store anew, and a page that has loaded registers the worker, which has it stay.
 */
const settleMilliseconds = 1000;

/** Does something now, and once more when others have settled; waits for the first time only. */
export async function forGood(act: () => Promise<unknown>): Promise<void> {
  await act();
  setTimeout(act, settleMilliseconds);
}
