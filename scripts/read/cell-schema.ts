import { z } from "zod";
import { partialDate } from "../../src/lib/table-file/dates.ts";
import { numberText } from "../../src/lib/table-file/numbers.ts";
import { isPartialDate } from "./checks/calendar.ts";
import { nearest } from "./checks/suggest.ts";
import type { Field } from "./descriptor.ts";
import type { Cell } from "./tables.ts";

/** A schema's messages follow the quoted cell: `is not a number; write 95.54`. */
type CellSchema = z.ZodType<Cell, string>;

/** The schema of a filled cell, generated from the description of its field. */
export function cellSchema(field: Field): CellSchema {
  switch (field.type) {
    case "number":
      return digits(field, /^(?!-0(\.0+)?$)-?(0|[1-9]\d*)(\.\d+)?$/, "a number");
    case "integer":
      return digits(field, /^(?!-0$)-?(0|[1-9]\d*)$/, "a whole number");
    case "year":
      return digits(field, /^\d{4}$/, "a year");
    case "boolean":
      return z
        .enum(["true", "false"], { error: "is neither true nor false; write true or false" })
        .transform((text) => text === "true");
    case "string":
      return field.date ? dateText(field) : plainText(field);
  }
}

/** A year, or two years of which the later comes last. */
function isSpan(text: string): boolean {
  const [first = "", last] = text.split("-");
  return last === undefined || first < last;
}

/** What a cell of the field looks like, for the end of a message. */
export function exampleOf(field: Field): string {
  const allowed = field.constraints?.enum;
  if (allowed) return allowed.length === 1 ? `${allowed[0]}` : `one of ${allowed.join(", ")}`;
  return field.example ? `for example ${field.example}` : "the text";
}

function digits(field: Field, form: RegExp, kind: string): CellSchema {
  const { minimum = -Infinity, maximum = Infinity } = field.constraints ?? {};
  const unit = field.unit ? ` (${field.unit})` : "";
  const range =
    maximum === Infinity ? `${minimum} or more` : `a value from ${minimum} to ${maximum}`;
  return z
    .string()
    .regex(form, {
      error: ({ input }) =>
        `is not ${kind}; write ${numberHint(String(input), form) ?? `digits only, ${exampleOf(field)}`}`,
    })
    .transform(Number)
    .pipe(
      z
        .number()
        .min(minimum, { error: `is below ${minimum}${unit}; write ${range}` })
        .max(maximum, { error: `is above ${maximum}${unit}; write ${range}` }),
    );
}

/** What a number of another form means, such as 95,54%, 1.196.739, 1 196 739 or 095.54. */
function numberHint(written: string, form: RegExp): string | undefined {
  const text = written.replace(/^0+(?=\d)/, "");
  const marks = text.includes(",") ? ([",", "."] as const) : ([".", ","] as const);
  return marks
    .map((mark) => numberText(text, mark))
    .find((number) => number !== undefined && form.test(number));
}

/** What a date written with other marks means, or with its day first: 31/10/2020, 10-2020. */
const dateHint = (text: string): string | undefined =>
  partialDate(text.replace(/[/.\s-]+/g, "-"), "day");

function dateText(field: Field): CellSchema {
  const form = new RegExp(`^(?:${field.constraints?.pattern ?? ".*"})$`, "u");
  return z
    .string()
    .regex(form, {
      abort: true,
      error: ({ input }) => {
        const text = String(input);
        if (isPartialDate(text) && form.test(text.replace(/^\d{4}/, "2000"))) {
          return `is not of the years that the atlas is about; write ${exampleOf(field)}`;
        }
        const hint = dateHint(text);
        const remedy = hint && form.test(hint) ? hint : exampleOf(field);
        return `is not a date in the form of this column; write ${remedy}`;
      },
    })
    .refine(isPartialDate, { error: "is not in the calendar; write a date that exists" });
}

function plainText(field: Field): CellSchema {
  const { pattern, enum: allowed } = field.constraints ?? {};
  if (allowed) {
    return z.enum(allowed, {
      error: ({ input }) =>
        `is not a known value; write ${nearest(String(input), allowed) ?? exampleOf(field)}`,
    });
  }
  if (!pattern) return z.string();
  const formed = z.string().regex(new RegExp(`^(?:${pattern})$`, "u"), {
    abort: true,
    error: `does not have the form of this column; write ${exampleOf(field)}`,
  });
  if (!field.isSpan) return formed;
  return formed.refine(isSpan, {
    error: "does not end after it begins; write the earlier year first, or one year",
  });
}
