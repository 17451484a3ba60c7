import { z } from "zod";

/** Where the API stands on the site. */
export const apiFolder = "data/api/v1";

/** An address relative to the file that holds it, so that it works wherever the site is served. */
export const link = z.string();

/** A page of the site in both languages. */
export const pageLinks = z.object({ page_vi: link, page_en: link });

/** What each file says of itself. */
const meta = z.object({
  title_vi: z.string(),
  title_en: z.string(),
  api_version: z.literal("v1"),
  data_version: z.string(),
  data_sha256: z.string(),
  licence: z.literal("CC-BY-4.0"),
  licence_url: z.literal("https://creativecommons.org/licenses/by/4.0/"),
  attribution: z.string(),
  generated_from: z.array(z.string()),
  openapi: link,
  documentation_vi: link,
  documentation_en: link,
});

export type Meta = z.infer<typeof meta>;

/** A file of the API: which schema it follows, what it is, and its content. */
export const apiFile = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.object({ $schema: link, meta, ...shape });
