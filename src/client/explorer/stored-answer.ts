import { builtTables } from "../../engine/wasm/shared.ts";
import { withBase } from "../../lib/addresses.ts";
import { type AskStored, storedPath } from "../../lib/explorer/stored.ts";

/**
 * The answer to a question that was worked out when the page was built. Undefined where there is none,
 * where it does not arrive and where it is of another release than the page: then the engine is asked.
 */
export const storedAnswer: AskStored = async (name, parameters) => {
  const path = storedPath(name, parameters);
  if (!path) return undefined;
  try {
    // A copy that the browser kept may be of a release before the page's.
    const response = await fetch(withBase(path), { cache: "no-cache" });
    if (!response.ok) return undefined;
    const answer = await response.json();
    return answer.tables === builtTables() ? answer : undefined;
  } catch {
    return undefined;
  }
};
