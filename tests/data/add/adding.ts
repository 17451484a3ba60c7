import { PassThrough } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { stripVTControlCharacters } from "node:util";
import { vi } from "vitest";
import type { Streams } from "../../../scripts/add/prompts.ts";
import { addData } from "../../../scripts/add-data.ts";

/** Runs `npm run data:add` in this process; what it prints comes back as text. */
export async function add(words: string[], streams?: Streams) {
  const printed: string[] = [];
  const keep = (...texts: unknown[]) => void printed.push(texts.join(" "));
  const spies = [
    vi.spyOn(console, "log").mockImplementation(keep),
    vi.spyOn(console, "error").mockImplementation(keep),
  ];
  const quiet = streams ?? { output: new PassThrough() };
  try {
    const code = await addData(words, quiet);
    return { code, text: printed.join("\n") };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** What the keys send. */
export const keys = { enter: "\r", cancel: "\u001b", down: "\u001b[B", no: "n", yes: "y" };

const isKey = (part: string) => Object.values(keys).includes(part);

/** A question's words, and what is typed once they have been shown: texts and keys. */
export type Answer = [question: string, typed: string[]];

/** Types key by key, each after the prompt has done with the one before. */
async function typeInto(input: PassThrough, strokes: readonly string[]): Promise<void> {
  for (const stroke of strokes) {
    await setImmediate();
    input.write(stroke);
  }
}

/**
 * Somebody at the terminal who, when a question shows, types what belongs to it.
 */
export function somebody(script: Answer[]): Required<Streams> & {
  asked: () => string[];
} {
  const input = new PassThrough();
  const output = new PassThrough();
  const left = [...script];
  const asked: string[] = [];
  let shown = "";
  output.on("data", (chunk) => {
    shown += stripVTControlCharacters(String(chunk));
    const [next] = left;
    if (!next || !shown.includes(next[0])) return;
    left.shift();
    asked.push(next[0]);
    shown = "";
    const strokes = next[1].flatMap((part) => (isKey(part) ? [part] : [...part]));
    void typeInto(input, strokes);
  });
  return { input, output, asked: () => asked };
}
