import { z } from "zod";
import { basis } from "../sql/questions/shared.ts";
import { questions } from "../sql/questions.ts";
import { link, pageLinks } from "./meta.ts";

const sourceId = z.string().nullable();

/** Details of a source stand once, in sources.json; a row names it by its `source_id`. */
const sourceDetails = {
  source_title: true,
  source_publisher: true,
  source_publisher_en: true,
  source_published: true,
  source_url: true,
} as const;

const officialKind = { ...sourceDetails, source_kind: true } as const;

const areaRow = questions.areas.row;

/** The pages about an area, and its file here. */
const areaLinks = pageLinks.extend({ api: link });

/** The page of the figure that a row shows; null where it shows none, or a mean. */
const figureLinks = pageLinks.nullable();

export const area = z.object({
  area_set: z.enum(["63", "34", "country"]),
  area_code: z.string(),
  id: z.string(),
  name_vi: z.string(),
  name_en: z.string(),
  region_slug: areaRow.shape.region_slug,
  successor_code: areaRow.shape.successor_code,
  predecessor_codes: z.array(z.string()),
  rates: areaRow.shape.rates,
  counts: areaRow.shape.counts,
  links: areaLinks,
});

export const region = z.object({
  region_slug: z.string(),
  name_vi: z.string(),
  name_en: z.string(),
  area_codes: z.array(z.string()),
  links: pageLinks,
});

/** A published figure, or the insured share computed from it, with the area it was published for. */
export const figure = z.object({
  area_set: z.enum(["63", "34", "country"]),
  area_code: z.string(),
  ...questions["area-history"].row.omit(officialKind).shape,
  links: pageLinks,
});

const placeNames = {
  name_vi: true,
  name_en: true,
  slug: true,
  district_vi: true,
  district_en: true,
  province_vi: true,
  province_en: true,
} as const;

const localFigureRow = questions["local-figures"].row;

/** A district or commune with what it lies in. */
export const localArea = z.object({
  ...localFigureRow.pick({ area_set: true, area_code: true, ...placeNames }).omit({ slug: true })
    .shape,
  id: z.string(),
});

/** A figure of a district or commune; its page is that of the province, at the figure's own row. */
export const localFigure = z.object({
  ...localFigureRow.omit({ ...officialKind, ...placeNames }).shape,
  links: pageLinks,
});

export const population = questions["area-population"].row.strip();

/** A target beside the figure that it is held against. */
export const target = z.object({
  ...questions["area-targets"].row.omit(officialKind).shape,
  figure_basis: basis.nullable(),
  figure_source_id: sourceId,
  figure_links: figureLinks,
});

export const listedTarget = z.object({
  area_set: z.enum(["63", "34", "country"]),
  area_code: z.string(),
  ...target.shape,
});

/** An area on the map of a year. */
export const mapRow = z.object({
  ...questions["year-map"].row.omit({ ...officialKind, slug: true }).shape,
  source_id: sourceId,
  figure_links: figureLinks,
});

/** An area in the comparison of two years. */
export const compareRow = z.object({
  ...questions.compare.row.omit({
    slug: true,
    from_source_publisher: true,
    from_source_publisher_en: true,
    from_source_title: true,
    from_source_published: true,
    from_source_url: true,
    to_source_publisher: true,
    to_source_publisher_en: true,
    to_source_title: true,
    to_source_published: true,
    to_source_url: true,
  }).shape,
  from_source_id: sourceId,
  to_source_id: sourceId,
  from_figure_links: figureLinks,
  to_figure_links: figureLinks,
});

export const source = questions["source-list"].row.strip();

export const lead = questions.leads.row.strip();
