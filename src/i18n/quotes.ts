import { bilingual } from "../lib/language.ts";

/** What a sentence to quote says of a figure. */
interface QuotedFigure {
  /** "Ngày 31/10/2020", "In February 2025": how the sentence begins. */
  when: string;
  place: string;
  /** With its bound and unit. */
  value: string;
  publisher: string;
}

/** What it says of a change between two figures, each with its date. */
interface QuotedChange {
  place: string;
  from: string;
  to: string;
}

type Amount = (points: string) => string;

/** Sentences that a reader may take over as they stand. */
export const quoteWords = bilingual({
  vi: {
    heading: "Câu để trích dẫn",
    lead: "Viết từ số liệu của trang này; mỗi câu đứng riêng được.",
    byPlace: (count: number) => `Câu để trích dẫn, theo từng nơi (${count})`,
    on: {
      day: (date: string) => `Đến ngày ${date}`,
      month: (date: string) => `Vào ${date}`,
      year: (date: string) => date.replace("năm", "Năm"),
    },
    noted: (when: string, note: string) => `${when} (${note})`,
    rate: ({ when, place, value, publisher }: QuotedFigure) =>
      `${when}, ${value} dân số ${place} tham gia BHYT, theo ${publisher}.`,
    count: ({ when, place, value, publisher }: QuotedFigure) =>
      `${when}, ${place} có ${value} tham gia BHYT, theo ${publisher}.`,
    alsoCounted: (count: string) => `Nguồn này nêu ${count} tham gia.`,
    former: (place: string) => `${place} cũ (trước 1/7/2025)`,
    since: (place: string) => `${place} (sau sáp nhập)`,
    by34: (place: string) => `${place} (theo địa giới 34 tỉnh, thành phố)`,
    theCountry: "cả nước",
    mean: (place: string, value: string, years: string) =>
      `Bình quân theo dân số của các tỉnh cũ nay thuộc ${place}, ${value} dân số tham gia BHYT (số liệu ${years}).`,
    meanRests: (known: number, all: number, people: string) =>
      `Con số này do Atlas BHYT tính từ ${known}/${all} tỉnh cũ, chiếm ${people} dân số, không phải số công bố của tỉnh mới.`,
    subject: {
      coverage_rate: "Tỷ lệ bao phủ bảo hiểm y tế",
      insured_share: "Tỷ lệ tự tính (số người tham gia BHYT ÷ dân số)",
    },
    rose: (subject: string, { place, from, to }: QuotedChange, points: string) =>
      `${subject} của ${place} tăng từ ${from} lên ${to}${points && `, thêm ${points}`}.`,
    fell: (subject: string, { place, from, to }: QuotedChange, points: string) =>
      `${subject} của ${place} giảm từ ${from} xuống ${to}${points && `, bớt ${points}`}.`,
    unclear: {
      bounds: (subject: string, { place, from, to }: QuotedChange) =>
        `${subject} của ${place} từ ${from} đến ${to}: chưa rõ tăng hay giảm, vì số liệu làm tròn hoặc không cụ thể.`,
      sources: (subject: string, { place, from, to }: QuotedChange) =>
        `${subject} của ${place} từ ${from} đến ${to}: chưa rõ tăng hay giảm, vì hai nguồn khác nhau vẫn thường lệch nhau như vậy.`,
    },
    onlyOne: (place: string, year: number, figure: string) =>
      `Chưa so sánh được ${place} giữa hai năm: mới có số liệu cho năm ${year}, ${figure}.`,
    partsOnly: (place: string, from: number, to: number) =>
      `Chưa so sánh được ${place} giữa năm ${from} và năm ${to}: hai năm không có đủ số liệu của cùng những tỉnh cũ.`,
    neither: (place: string, from: number, to: number) =>
      `Chưa tìm thấy số liệu của ${place} cho năm ${from} lẫn năm ${to}.`,
    amount: {
      exact: (points: string) => `${points} điểm phần trăm`,
      about: (points: string) => `khoảng ${points} điểm phần trăm`,
      least: (points: string) => `ít nhất ${points} điểm phần trăm`,
      most: (points: string) => `nhiều nhất ${points} điểm phần trăm`,
    } satisfies Record<string, Amount>,
    sources: (publishers: string) => `Nguồn: ${publishers}.`,
    computed: "Atlas BHYT tính từ số liệu các tỉnh cũ",
    target: (place: string, year: number, target: string, setBy: string) =>
      `Chỉ tiêu bao phủ bảo hiểm y tế năm ${year} của ${place} là ${target} dân số (${setBy} giao).`,
    verdict: (when: string, value: string, publisher: string, told: string) =>
      `${when} tỷ lệ là ${value}, theo ${publisher}: ${told}.`,
    earlier: (when: string, value: string, publisher: string, gap: string) =>
      `${when} tỷ lệ là ${value}, theo ${publisher}: lúc đó ${gap}, còn kết quả cuối năm thì chưa biết.`,
    untold: (when: string, value: string, publisher: string) =>
      `${when} tỷ lệ là ${value}, theo ${publisher}: chưa thể kết luận.`,
    noFigure: (year: number) => `Chưa tìm thấy số liệu của năm ${year} để đối chiếu.`,
  },
  en: {
    heading: "Sentences to quote",
    lead: "Written from the data of this page; each one can stand alone.",
    byPlace: (count: number) => `Sentences to quote, by place (${count})`,
    on: {
      day: (date: string) => `On ${date}`,
      month: (date: string) => `In ${date}`,
      year: (date: string) => `In ${date}`,
    },
    noted: (when: string, note: string) => `${when} (${note})`,
    rate: ({ when, place, value, publisher }: QuotedFigure) =>
      `${when}, ${value} of people in ${place} had health insurance, according to ${publisher}.`,
    count: ({ when, place, value, publisher }: QuotedFigure) =>
      `${when}, ${value} in ${place} had health insurance, according to ${publisher}.`,
    alsoCounted: (count: string) => `The source counts ${count} insured.`,
    former: (place: string) => `the former ${place} (before 1 July 2025)`,
    since: (place: string) => `${place} (since the merger)`,
    by34: (place: string) => `${place} (within the borders of the 34 provinces)`,
    theCountry: "Viet Nam",
    mean: (place: string, value: string, years: string) =>
      `On the population-weighted mean of the former provinces that now make up ${place}, ${value} of people had health insurance (figures of ${years}).`,
    meanRests: (known: number, all: number, people: string) =>
      `The BHYT Atlas computed this from ${known} of ${all} former provinces with ${people} of people; it is not a figure that the new province published.`,
    subject: {
      coverage_rate: "The health-insurance coverage rate",
      insured_share: "The insured share of the population, as computed by the BHYT Atlas,",
    },
    rose: (subject: string, { place, from, to }: QuotedChange, points: string) =>
      `${subject} of ${place} rose from ${from} to ${to}${points && `, by ${points}`}.`,
    fell: (subject: string, { place, from, to }: QuotedChange, points: string) =>
      `${subject} of ${place} fell from ${from} to ${to}${points && `, by ${points}`}.`,
    unclear: {
      bounds: (subject: string, { place, from, to }: QuotedChange) =>
        `${subject} of ${place} from ${from} to ${to}: no clear change, since the figures are rounded or not exact.`,
      sources: (subject: string, { place, from, to }: QuotedChange) =>
        `${subject} of ${place} from ${from} to ${to}: no clear change, since two sources often differ by as much.`,
    },
    onlyOne: (place: string, year: number, figure: string) =>
      `${place} cannot be compared between the two years: there is only a figure for ${year}, ${figure}.`,
    partsOnly: (place: string, from: number, to: number) =>
      `${place} cannot be compared between ${from} and ${to}: the two years lack figures of enough of the same former provinces.`,
    neither: (place: string, from: number, to: number) =>
      `No figure of ${place} was found for ${from} or for ${to}.`,
    amount: {
      exact: (points: string) => `${points} percentage points`,
      about: (points: string) => `about ${points} percentage points`,
      least: (points: string) => `at least ${points} percentage points`,
      most: (points: string) => `at most ${points} percentage points`,
    },
    sources: (publishers: string) => `Source: ${publishers}.`,
    computed: "computed by the BHYT Atlas from figures of the former provinces",
    target: (place: string, year: number, target: string, setBy: string) =>
      `The health-insurance coverage target of ${place} for ${year} was ${target} of people (set by: ${setBy}).`,
    verdict: (when: string, value: string, publisher: string, told: string) =>
      `${when} the rate was ${value}, according to ${publisher}: the target was ${told}.`,
    earlier: (when: string, value: string, publisher: string, gap: string) =>
      `${when} the rate was ${value}, according to ${publisher}: ${gap} at that time; how the year ended is not known.`,
    untold: (when: string, value: string, publisher: string) =>
      `${when} the rate was ${value}, according to ${publisher}: inconclusive.`,
    noFigure: (year: number) => `No figure of ${year} was found to hold against it.`,
  },
});
