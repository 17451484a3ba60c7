import { z } from "zod";
import { area, notes, question, source } from "./shared.ts";

/** The area that a measure was taken in; the country has no page, hence an empty slug. */
const place = { name_vi: area.name_vi, name_en: area.name_en, slug: area.slug };

/** Questions about policy documents and what they tell. */
export const documentQuestions = {
  documents: question(
    {},
    {
      document_id: z.string(),
      number: z.string().nullable(),
      title_vi: z.string(),
      title_en: z.string(),
      document_type: z.enum([
        "law",
        "resolution",
        "decision",
        "directive",
        "official_letter",
        "article",
      ]),
      issuer_vi: z.string(),
      issuer_en: z.string(),
      issued: z.string(),
      ...area,
      founding: z.boolean(),
      ...notes,
      source_id: z.string().nullable(),
      source_url: z.string().nullable(),
      source_kind: source.source_kind.nullable(),
    },
  ),
  "document-links": question(
    {},
    {
      document_id: z.string(),
      relation: z.enum(["amends", "carries_out", "cites"]),
      related_id: z.string(),
    },
  ),
  "document-points": question(
    {},
    {
      document_id: z.string(),
      position: z.int(),
      point_vi: z.string(),
      point_en: z.string(),
    },
  ),
  "premium-support": question(
    {},
    {
      document_id: z.string(),
      ...place,
      group_vi: z.string(),
      group_en: z.string(),
      payer: z.enum(["state", "province"]),
      share_of_premium_pct: z.number(),
      valid_from: z.int(),
      instrument: z.string().nullable(),
      total_pct: z.number(),
    },
  ),
  outreach: question(
    {},
    {
      document_id: z.string(),
      ...place,
      period: z.string(),
      meetings: z.int(),
      attendees: z.int(),
      registrations: z.int(),
      signed_up_pct: z.number(),
      programme_vi: z.string(),
      programme_en: z.string(),
    },
  ),
};
