import { localWords } from "../../i18n/local.ts";
import type { Row } from "../../sql/questions.ts";

/** A district or commune as a row of a map, named with its province: several communes share a name. */
export const placedIn = ({
  province_vi,
  province_en,
  ...row
}: Row<"local-year">): Row<"year-map"> => ({
  ...row,
  name_vi: localWords.vi.within(row.name_vi, province_vi),
  name_en: localWords.en.within(row.name_en, province_en),
});
