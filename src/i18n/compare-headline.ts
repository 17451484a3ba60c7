import { bilingual } from "../lib/language.ts";
import { counted, plural } from "../lib/plural.ts";

/** What a headline of two years counts. */
interface Headline {
  subject: string;
  when: string;
  rose: number;
  fell: number;
  unclear: number;
  compared: number;
  total: number;
  /** Of the compared, those with a figure of another year than asked. */
  otherYears: number;
}

const listed = (parts: readonly (readonly [count: number, word: string])[]) =>
  parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(", ");

/** Fewer than half are said to be few. */
const isFew = ({ compared, total }: Headline) => 2 * compared < total;

/** The sentence above a comparison: of how many provinces it can tell, and what it tells of them. */
export const compareHeadlineWords = bilingual({
  vi: {
    headline: (counts: Headline) =>
      `${counts.when}: ${isFew(counts) ? "chỉ " : ""}${counts.compared}/${counts.total} tỉnh, thành phố so sánh được ${counts.subject}${
        counts.otherYears > 0
          ? `, ${counts.otherYears} địa phương bằng số liệu của năm lân cận`
          : ""
      }: ${listed([
        [counts.rose, "tăng"],
        [counts.fell, "giảm"],
        [counts.unclear, "chưa rõ"],
      ])}`,
    none: (subject: string, when: string) =>
      `${when}: chưa tỉnh, thành phố nào có đủ hai số liệu để so sánh ${subject}`,
    otherYear: (year: number) => `≈ thay cho ${year}`,
    otherYears: (count: number, compared: number) =>
      `${count}/${compared} địa phương so sánh được thiếu số liệu của đúng một trong hai năm, nên dùng số liệu của năm lân cận: xem ngày của từng số.`,
  },
  en: {
    headline: (counts: Headline) =>
      `${counts.when}: ${isFew(counts) ? "only " : ""}${counts.compared} of ${counted(counts.total, "province")} can be compared by ${counts.subject}${
        counts.otherYears > 0
          ? `, ${counts.otherYears} of them by ${plural(counts.otherYears, "a figure", "figures")} of a neighbouring year`
          : ""
      }: ${listed([
        [counts.rose, "rose"],
        [counts.fell, "fell"],
        [counts.unclear, "unclear"],
      ])}`,
    none: (subject: string, when: string) =>
      `${when}: no province has the two figures to compare ${subject}`,
    otherYear: (year: number) => `≈ for ${year}`,
    otherYears: (count: number, compared: number) =>
      `${count} of the ${compared} that can be compared ${plural(count, "lacks", "lack")} a figure of one of these very years and ${plural(count, "is", "are")} told by one of a neighbouring year: see the dates.`,
  },
});
