import { characterName, unseen } from "./characters.ts";

/** Letters of a value that a message shows. */
const mostShown = 80;

/** A text that a message may hold: not longer than 80 letters, characters that nobody sees by name. */
export function shown(text: string): string {
  const letters = [...text.slice(0, 2 * mostShown + 2)];
  const cut = letters.length > mostShown ? `${letters.slice(0, mostShown).join("")}…` : text;
  return cut.replace(unseen, (character) => `⟨${characterName(character)}⟩`);
}

/** A value as messages quote it. */
export const quoted = (value: string | number | boolean | null): string =>
  `"${shown(String(value))}"`;
