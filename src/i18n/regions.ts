import { bilingual } from "../lib/language.ts";
import { commonWords } from "./common.ts";
import { figureWords } from "./figures.ts";

/** Words of a region's page. */
export const regionWords = bilingual({
  vi: {
    headline: (place: string, value: string, year: number) =>
      `${place}: khoảng ${value} dân số có bảo hiểm y tế năm ${year}`,
    noHeadline: (place: string) => `${place}: chưa năm nào đủ số liệu để tính tỷ lệ chung của vùng`,
    lead: (known: number, all: number, people: string) =>
      `Trung bình của ${known} trên ${all} tỉnh, thành, chiếm ${people} dân số vùng. Mỗi tỉnh góp theo dân số; chỉ tính khi các tỉnh có số chiếm ít nhất một nửa dân số.`,
    chartTitle: (place: string) => `${place} qua các năm`,
    chartUnit: "% dân số, trung bình các tỉnh theo dân số, do chúng tôi tính",
    computedBy: figureWords.vi.basis.derived,
    note: (carry: number) =>
      `Tỉnh không có số của năm góp con số gần nhất trong ${carry} năm trước. Năm nào các tỉnh có số chưa đủ một nửa dân số, hoặc không tỉnh nào có số mới, thì không vẽ.`,
    empty: "Chưa năm nào các tỉnh có số liệu chiếm đủ một nửa dân số của vùng.",
    tableCaption: "Từng năm",
    columns: {
      year: commonWords.vi.year,
      value: "Trung bình",
      coverage: "Tính từ",
      figures: "Số của năm",
    },
    coverage: (known: number, all: number, people: string) =>
      `${known} trên ${all} tỉnh, ${people} dân số`,
    notEnough: "chưa đủ",
    provinces: (year: number) => `Các tỉnh, thành của vùng, năm ${year}`,
    regions: "Các vùng",
  },
  en: {
    headline: (place: string, value: string, year: number) =>
      `${place}: about ${value} of people had health insurance in ${year}`,
    noHeadline: (place: string) => `${place}: no year has enough figures for a rate of the region`,
    lead: (known: number, all: number, people: string) =>
      `Mean of ${known} of ${all} provinces, with ${people} of the region's people. Each province weighs by its population; a mean is given only where provinces with a figure hold at least half of the people.`,
    chartTitle: (place: string) => `${place} over the years`,
    chartUnit: "% of population, population-weighted mean of provinces, computed by us",
    computedBy: figureWords.en.basis.derived,
    note: (carry: number) =>
      `A province without a figure of the year gives its latest one from the ${carry} years before. Years are left out where that makes less than half of the people, or where no province has a new figure.`,
    empty: "In no year do the provinces with figures hold half of the region's people.",
    tableCaption: "Year by year",
    columns: {
      year: commonWords.en.year,
      value: "Mean",
      coverage: "Computed from",
      figures: "Figures of",
    },
    coverage: (known: number, all: number, people: string) =>
      `${known} of ${all} provinces, ${people} of people`,
    notEnough: "not enough",
    provinces: (year: number) => `Provinces of the region, ${year}`,
    regions: "Regions",
  },
});
