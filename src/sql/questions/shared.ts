import { z } from "zod";

/** What the rows of several questions have in common. */

export const measure = z.enum(["coverage_rate", "insured_share", "participants", "uninsured"]);
export const areaSet = z.enum(["63", "34"]);
export const areaSetOrCountry = z.enum([...areaSet.options, "country"]);
/** Districts, and communes until 30 June 2025 and since. */
export const localSet = z.enum(["district", "commune", "commune_2025"]);
export const bound = z.enum(["exact", "rounded", "over", "under", "nearly", "about", "estimate"]);
/** Digits after the point that a source printed; null for counts and for what we compute. */
export const decimals = z.int().nullable();
export const basis = z.enum(["published", "derived"]);
export const asOfBasis = z.enum(["stated", "context", "publication"]);
export const precision = z.enum(["day", "month", "year"]);

/** The page or document that a figure or target was read from. */
export const source = {
  source_title: z.string(),
  source_publisher: z.string(),
  source_publisher_en: z.string(),
  source_published: z.string().nullable(),
  source_url: z.string().nullable(),
  source_kind: z.enum(["official", "legal_portal", "press", "research"]),
};

/** The same where a row may have no source. */
export const sourceIfAny = {
  source_title: z.string().nullable(),
  source_publisher: z.string().nullable(),
  source_publisher_en: z.string().nullable(),
  source_published: z.string().nullable(),
  source_url: z.string().nullable(),
};

export const notes = { note_vi: z.string().nullable(), note_en: z.string().nullable() };

export const area = {
  area_code: z.string(),
  name_vi: z.string(),
  name_en: z.string(),
  slug: z.string(),
};

/** The parameters that a question takes and the rows that it returns, strictly. */
export const question = <P extends z.ZodRawShape, R extends z.ZodRawShape>(
  parameters: P,
  row: R,
) => ({
  parameters: z.strictObject(parameters),
  row: z.strictObject(row),
});
