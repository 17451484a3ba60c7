import { cellSchema } from "../read/cell-schema.ts";
import type { Field } from "../read/descriptor.ts";
import { quoted } from "../read/quoted.ts";

/** What is wrong with a cell, and what was probably meant, in the form that the column asks for. */
export interface Fault {
  message: string;
  suggestion: string | undefined;
}

/** Checks one cell as the build does; an empty one is right where the column may be empty. */
export function cellFault(field: Field, text: string): Fault | undefined {
  if (text === "") {
    return field.constraints?.required ? { message: "is empty", suggestion: undefined } : undefined;
  }
  const parsed = cellSchema(field).safeParse(text);
  const [issue] = parsed.error?.issues ?? [];
  if (!issue) return undefined;
  const remedy = issue.message.match(/; write (.+)$/)?.[1] ?? "";
  const isForm = cellSchema(field).safeParse(remedy).success;
  return {
    message: `${quoted(text)} ${issue.message}`,
    suggestion: isForm ? remedy : undefined,
  };
}
