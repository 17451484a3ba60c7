import { builtTables } from "../../engine/wasm/shared.ts";
import { withBase } from "../../lib/addresses.ts";

/**
 * An answer that was worked out when the page was built. Undefined where it does not arrive and where
 * it is of another release than the page: then the engine is asked, unless `signal` ended it.
 * @param path of its file, below the site's base
 */
export async function fetchStored<Answer>(
  path: string,
  signal?: AbortSignal,
): Promise<Answer | undefined> {
  try {
    // A copy that the browser kept may be of a release before the page's.
    const response = await fetch(withBase(path), { cache: "no-cache", signal: signal ?? null });
    if (!response.ok) return undefined;
    const answer: Answer & { tables: string } = await response.json();
    return answer.tables === builtTables() ? answer : undefined;
  } catch {
    return undefined;
  }
}
