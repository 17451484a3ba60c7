import fc from "fast-check";
import type { z } from "zod";

/** Any value that a column of a question may hold; dates, words and numbers as the tables have them. */
function columnOf(name: string, type: z.ZodType): fc.Arbitrary<unknown> {
  const { def } = type as unknown as {
    def: { type: string; innerType: z.ZodType; entries: Record<string, string>; format?: string };
  };
  if (def.type === "nullable") return fc.option(columnOf(name, def.innerType));
  if (def.type === "enum") return fc.constantFrom(...Object.values(def.entries));
  if (def.type === "boolean") return fc.boolean();
  if (def.type === "number")
    return /year/.test(name)
      ? fc.integer({ min: 2009, max: 2025 })
      : /members|count|participants|people$|differ|figures|decimals/.test(name)
        ? fc.integer({ min: 1, max: 60 })
        : fc.integer({ min: -1000, max: 10_000 }).map((hundredths) => hundredths / 100);
  if (/as_of|published|issued/.test(name))
    return fc.constantFrom("2019", "2020-06", "2020-10-31", "2020-12", "2020-12-31", "2021");
  return fc.constantFrom("Alpha", "Beta", "Gamma");
}

/** Rows that a question may answer with: any values of its columns. */
export const rowsOf = <Shape extends z.ZodRawShape>(
  question: z.ZodObject<Shape>,
): fc.Arbitrary<z.infer<z.ZodObject<Shape>>> =>
  fc.record(
    Object.fromEntries(
      Object.entries(question.shape).map(([name, type]) => [
        name,
        columnOf(name, type as unknown as z.ZodType),
      ]),
    ),
  ) as never;
