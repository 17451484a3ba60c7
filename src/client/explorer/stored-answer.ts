import { builtTables } from "../../engine/wasm/shared.ts";
import { withBase } from "../../lib/addresses.ts";
import { type StoredAnswer, storedPath } from "../../lib/explorer/stored.ts";
import type { QuestionName, Questions } from "../../sql/questions.ts";

/**
 * The answer to a question that was worked out when the page was built. Undefined where there is none,
 * where it does not arrive and where it is of another release than the page: then the engine is asked.
 */
export async function storedAnswer<Name extends QuestionName>(
  name: Name,
  parameters: Questions[Name]["parameters"],
): Promise<StoredAnswer<Name> | undefined> {
  const path = storedPath(name, parameters);
  if (!path) return undefined;
  try {
    // A copy that the browser kept may be of a release before the page's.
    const response = await fetch(withBase(path), { cache: "no-cache" });
    if (!response.ok) return undefined;
    const answer: StoredAnswer<Name> = await response.json();
    return answer.tables === builtTables() ? answer : undefined;
  } catch {
    return undefined;
  }
}
