import { type AskStored, storedPath } from "../../lib/explorer/stored.ts";
import { fetchStored } from "../shared/fetch-stored.ts";

/** The answer to a question that was worked out when the page was built, where there is one. */
export const storedAnswer: AskStored = async (name, parameters) => {
  const path = storedPath(name, parameters);
  return path ? fetchStored(path) : undefined;
};
