import { bilingual } from "../lib/language.ts";
import { commonWords } from "./common.ts";
import { figureWords } from "./figures.ts";

/** Words of a region's page. */
export const regionWords = bilingual({
  vi: {
    noHeadline: (place: string) => `${place}: chưa năm nào đủ số liệu để tính tỷ lệ chung của vùng`,
    lead: (known: number, all: number, people: string, fresh: string) =>
      `Trung bình của ${known} trên ${all} tỉnh, thành, chiếm ${people} dân số vùng; tỉnh có số của đúng năm chiếm ${fresh}. Mỗi tỉnh góp theo dân số; chỉ tính khi có ít nhất ba tỉnh có số và các tỉnh ấy chiếm ít nhất một nửa dân số.`,
    chartTitle: (place: string) => `${place} qua các năm`,
    chartUnit: "% dân số, trung bình các tỉnh theo dân số, do chúng tôi tính",
    computedBy: figureWords.vi.basis.derived,
    note: (carry: number) =>
      `Tỉnh không có số của năm góp con số gần nhất trong ${carry} năm trước. Năm nào chưa đủ ba tỉnh và một nửa dân số, hoặc không tỉnh nào có số mới, thì không vẽ. Đường đứt ở chỗ các tỉnh góp số đổi quá một phần mười dân số: chênh lệch hai bên không phải là tăng hay giảm.`,
    empty: "Chưa năm nào có ba tỉnh có số liệu, chiếm đủ một nửa dân số của vùng.",
    tableCaption: "Từng năm",
    columns: {
      year: commonWords.vi.year,
      value: "Trung bình",
      coverage: "Tính từ",
      figures: "Số của năm",
    },
    coverage: (known: number, all: number, people: string) =>
      `${known} trên ${all} tỉnh, ${people} dân số`,
    fresh: (people: string) => `có số của đúng năm: ${people} dân số`,
    carried: "mang từ trước sang",
    otherParts: "những tỉnh khác lần trước",
    notEnough: "chưa đủ",
    provinces: (year: number) => `Các tỉnh, thành của vùng, năm ${year}`,
    regions: "Các vùng",
  },
  en: {
    noHeadline: (place: string) => `${place}: no year has enough figures for a rate of the region`,
    lead: (known: number, all: number, people: string, fresh: string) =>
      `Mean of ${known} of ${all} provinces, with ${people} of the region's people; those with a figure of that very year hold ${fresh}. Each province weighs by its population; a mean is given only where at least three provinces have a figure and hold at least half of the people.`,
    chartTitle: (place: string) => `${place} over the years`,
    chartUnit: "% of population, population-weighted mean of provinces, computed by us",
    computedBy: figureWords.en.basis.derived,
    note: (carry: number) =>
      `A province without a figure of the year gives its latest one from the ${carry} years before. Years are left out where that makes fewer than three provinces or less than half of the people, or where no province has a new figure. The line breaks where the provinces that give a figure change by more than a tenth of the people: the step there is no rise or fall.`,
    empty: "In no year do three provinces have figures and hold half of the region's people.",
    tableCaption: "Year by year",
    columns: {
      year: commonWords.en.year,
      value: "Mean",
      coverage: "Computed from",
      figures: "Figures of",
    },
    coverage: (known: number, all: number, people: string) =>
      `${known} of ${all} provinces, ${people} of people`,
    fresh: (people: string) => `with a figure of that very year: ${people} of people`,
    carried: "carried forward",
    otherParts: "other provinces than the time before",
    notEnough: "not enough",
    provinces: (year: number) => `Provinces of the region, ${year}`,
    regions: "Regions",
  },
});
