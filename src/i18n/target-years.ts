import type { OutcomeCounts } from "../lib/counts.ts";
import { bilingual } from "../lib/language.ts";
import { counted } from "../lib/plural.ts";

const listed = (parts: readonly (readonly [count: number, word: string])[]) =>
  parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(", ");

/** Words of the targets year by year, and of those of the country apart from them. */
export const targetYearWords = bilingual({
  vi: {
    country: "Chỉ tiêu của cả nước",
    countryTable: "Chỉ tiêu của cả nước theo năm",
    provinces: "Chỉ tiêu của các tỉnh, thành phố theo năm",
    choose: "Chọn năm",
    chartLabel: (year: number) => `Chênh lệch so với chỉ tiêu, năm ${year}`,
    table: (year: number) => `Chỉ tiêu và kết quả của các tỉnh, thành phố, năm ${year}`,
    result: ({ total, met, missed, aboveThen, belowThen, cannotSay, noFigure }: OutcomeCounts) =>
      `${total} chỉ tiêu: ${listed([
        [met, "đạt"],
        [missed, "không đạt"],
        [aboveThen, "cao hơn lúc đó"],
        [belowThen, "thấp hơn lúc đó"],
        [cannotSay, "chưa thể kết luận"],
        [noFigure, "chưa có số liệu"],
      ])}`,
    columns: {
      place: "Tỉnh, thành phố",
      target: "Chỉ tiêu",
      figure: "Số liệu",
      outcome: "Kết quả",
    },
    noFigure: (count: number) => `Chưa có số liệu của năm để đối chiếu (${count})`,
    decisions: "Từng quyết định",
    grey: "Chỉ tiêu in xám: chưa có số liệu của năm để đối chiếu.",
    newProvince: (name: string) => `${name} (tỉnh mới)`,
  },
  en: {
    country: "Targets for all of Viet Nam",
    countryTable: "Targets for all of Viet Nam by year",
    provinces: "Targets of the provinces by year",
    choose: "Choose a year",
    chartLabel: (year: number) => `Distance from the target, ${year}`,
    table: (year: number) => `Targets of the provinces and what came of them, ${year}`,
    result: ({ total, met, missed, aboveThen, belowThen, cannotSay, noFigure }: OutcomeCounts) =>
      `${counted(total, "target")}: ${listed([
        [met, "met"],
        [missed, "missed"],
        [aboveThen, "above it then"],
        [belowThen, "below it then"],
        [cannotSay, "inconclusive"],
        [noFigure, "without a figure"],
      ])}`,
    columns: { place: "Province", target: "Target", figure: "Figure", outcome: "Outcome" },
    noFigure: (count: number) => `No figure of the year to tell (${count})`,
    decisions: "Decision by decision",
    grey: "A target in grey: no figure of the year to tell.",
    newProvince: (name: string) => `${name} (new province)`,
  },
});
