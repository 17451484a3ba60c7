import { bilingual } from "../lib/language.ts";
import { commonWords } from "./common.ts";
import { figureWords } from "./figures.ts";

/** Words of a region's page. */
export const regionWords = bilingual({
  vi: {
    noHeadline: (place: string) =>
      `${place}: chưa năm nào có đủ số liệu để tính tỷ lệ chung của vùng`,
    lead: (known: number, all: number, people: string, fresh: string) =>
      `Đây là bình quân gia quyền theo dân số của ${known}/${all} tỉnh, thành phố, chiếm ${people} dân số vùng; các tỉnh có số liệu của đúng năm chiếm ${fresh}. Số bình quân chỉ được tính khi có ít nhất ba tỉnh có số liệu và các tỉnh này chiếm ít nhất một nửa dân số.`,
    chartTitle: (place: string) => `${place} qua các năm`,
    chartUnit: "% dân số, bình quân gia quyền theo dân số, do chúng tôi tự tính",
    computedBy: figureWords.vi.basis.derived,
    note: (carry: number) =>
      `Tỉnh chưa có số liệu của năm được tính theo số liệu gần nhất trong ${carry} năm trước. Biểu đồ bỏ qua những năm chưa đủ ba tỉnh và một nửa dân số, hoặc chưa tỉnh nào có số liệu mới. Đường đứt ở chỗ nhóm tỉnh được tính thay đổi quá một phần mười dân số: chênh lệch hai bên không phải là tăng hay giảm.`,
    empty: "Chưa năm nào có ba tỉnh có số liệu, chiếm đủ một nửa dân số của vùng.",
    tableCaption: "Từng năm",
    columns: {
      year: commonWords.vi.year,
      value: "Bình quân",
      coverage: "Tính từ",
      figures: "Năm của số liệu",
    },
    coverage: (known: number, all: number, people: string) =>
      `${known}/${all} tỉnh, ${people} dân số`,
    fresh: (people: string) => `có số liệu của đúng năm: ${people} dân số`,
    carried: "chủ yếu là số liệu năm trước",
    otherParts: "nhóm tỉnh khác lần trước",
    notEnough: "chưa đủ",
    provinces: (year: number) => `Các tỉnh, thành phố của vùng, năm ${year}`,
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
      figures: "Years of the figures",
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
