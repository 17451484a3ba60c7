import type { Readable, Writable } from "node:stream";
import { autocomplete, confirm, isCancel, select, text } from "@clack/prompts";
import type { Field } from "../read/descriptor.ts";
import { cellFault } from "./suggestion.ts";

/** Where questions are put and answered; the terminal unless a test says otherwise. */
export interface Streams {
  input?: Readable;
  output?: Writable;
}

/** Whoever was asked has gone; nothing has been written. The message is how to go on, if there is a way. */
export class Cancelled extends Error {}

/** The answer, unless there will be none. */
async function answered<Answer>(asked: Promise<Answer>): Promise<Exclude<Answer, symbol>> {
  const answer = await asked;
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<Answer, symbol>;
}

export const askYesNo = (message: string, streams: Streams): Promise<boolean> =>
  answered(confirm({ message, ...streams }));

/** Asks for a choice from a list that is searched by typing. */
export const askFromList = <Choice extends string>(
  message: string,
  choices: { value: Choice; label: string; hint?: string }[],
  matches: (typed: string, choice: Choice) => boolean,
  streams: Streams,
): Promise<Choice> =>
  answered(
    autocomplete<string>({
      message,
      options: choices,
      maxItems: 8,
      placeholder: "type to search",
      filter: (typed, { value }) => matches(typed, value as Choice),
      ...streams,
    }),
  ) as Promise<Choice>;

/**
 * Asks for the cell of a field. A number or date in another form is written in ours after a
 * question; what cannot be read is asked again, with what is wrong.
 */
export async function askCell(field: Field, streams: Streams, required = false): Promise<string> {
  const { title, values } = field;
  if (values) {
    const options = Object.entries(values).map(([value, { en }]) => ({
      value,
      label: en,
      hint: value,
    }));
    return answered(select<string>({ message: title, options, ...streams }));
  }
  const needed = required || field.constraints?.required === true;
  const unit = field.unit ? `, ${field.unit}` : "";
  const optional = needed ? "" : " (empty if there is none)";
  for (;;) {
    const typed = await answered(
      text({
        message: `${title}${unit}${optional}`,
        placeholder: field.example,
        validate: (value = "") => {
          if (value.trim() === "" && needed) return "This is needed";
          const fault = cellFault(field, value.trim());
          return fault && !fault.suggestion ? fault.message : undefined;
        },
        ...streams,
      }),
    );
    const cell = (typed ?? "").trim();
    const suggestion = cellFault(field, cell)?.suggestion;
    if (!suggestion) return cell;
    if (await askYesNo(`Write "${cell}" as ${suggestion}?`, streams)) return suggestion;
  }
}
