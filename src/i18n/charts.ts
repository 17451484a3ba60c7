import { bilingual } from "../lib/language.ts";
import { commonWords } from "./common.ts";

/** Figures with both measures: all, the exact ones, and how these divide. */
interface SideCounts {
  all: number;
  exact: number;
  above: number;
  below: number;
}

const yearsText = (from: number, to: number) => (from === to ? `${from}` : `${from}–${to}`);

/** Words of the charts over time. */
export const chartWords = bilingual({
  vi: {
    country: "cả nước",
    theCountry: commonWords.vi.country,
    of: (measure: string, place: string) => `${measure} của ${place}`,
    percentAxis: (low: number) => (low > 0 ? `% dân số (trục bắt đầu từ ${low}%)` : "% dân số"),
    people: { millions: "triệu người", thousands: "nghìn người", ones: commonWords.vi.people },
    ownAxis: (unit: string) => `${unit} (trục riêng, từ 0)`,
    noFigures: (from: number, to: number, space: string) =>
      `chưa có số liệu${space}${from === to ? "năm " : ""}${yearsText(from, to)}`,
    other: "số khác cùng năm",
    parts: (known: number, all: number) => `${known}/${all} tỉnh`,
    partsLabel: (known: number, all: number) => `${known}/${all}\ntỉnh`,
    otherParts: (parts: string) => `từ đây, nhóm tỉnh được tính đã khác trước, ${parts}`,
    carried: "chủ yếu là số liệu các năm trước",
    target: (value: string, year: number) => `chỉ tiêu năm ${year}: ${value}`,
    targetLabel: (value: string) => `Chỉ tiêu ${value}`,
    targets: commonWords.vi.targets,
    inYear: (value: string, year: number) => `${value} (năm ${year})`,
    fromTo: (place: string, from: string, to: string) => `${place}: từ ${from} đến ${to}`,
    only: (place: string, figure: string) => `${place}: ${figure}`,
    sources: (names: string, more: number) => (more > 0 ? `${names} và ${more} nguồn khác` : names),
    none: {
      coverage_rate: (place: string) =>
        `Chưa tìm thấy nguồn nào công bố tỷ lệ bao phủ của ${place}.`,
      insured_share: (place: string) =>
        `Chưa tìm thấy nguồn nào công bố số người tham gia của ${place}, nên không tính được tỷ lệ này.`,
    },
    earlierLeftOut: (figures: string) => `Không vẽ các số sớm hơn: ${figures}.`,
    table: "Bảng số liệu",
    columns: {
      asOf: commonWords.vi.asOf,
      value: commonWords.vi.value,
      source: commonWords.vi.source,
    },
    data: "Số liệu của hình này",
    tableData: "Số liệu của bảng này",
    tablesData: "Số liệu của các bảng này",
    legendTitle: commonWords.vi.legend,
    legend: {
      day: commonWords.vi.figureOfDay,
      span: "số liệu theo tháng hoặc năm",
      over: "công bố là “trên” mức này",
      under: "công bố là “dưới” mức này",
      nearly: "công bố là “gần” mức này: thấp hơn một chút",
      approximate: "số “khoảng” hoặc ước tính",
      implied: "thời điểm được suy ra, nguồn không nêu rõ",
      other: "số khác cùng năm, không được chọn",
      carried: "các tỉnh có số liệu của đúng năm chiếm chưa tới một phần ba dân số",
      gap: "hai số cách nhau trên hai năm",
      broken: "đường đứt: nhóm tỉnh được tính thay đổi hơn một phần mười dân số",
      target: "chỉ tiêu của năm đó",
      share: "tỷ lệ tự tính (số người ÷ dân số)",
      background: "đường nhạt: cả nước",
    },
  },
  en: {
    country: "Viet Nam",
    theCountry: commonWords.en.country,
    of: (measure: string, place: string) => `${measure} of ${place}`,
    percentAxis: (low: number) =>
      low > 0 ? `% of population (axis starts at ${low}%)` : "% of population",
    people: {
      millions: "million people",
      thousands: "thousand people",
      ones: commonWords.en.people,
    },
    ownAxis: (unit: string) => `${unit} (own axis, from 0)`,
    noFigures: (from: number, to: number, space: string) =>
      `no figures${space}${from === to ? "in " : ""}${yearsText(from, to)}`,
    other: "another figure of that year",
    parts: (known: number, all: number) => `${known} of ${all} provinces`,
    partsLabel: (known: number, all: number) => `${known} of ${all}\nprovinces`,
    otherParts: (parts: string) => `from here on other provinces are counted than before, ${parts}`,
    carried: "mostly figures of earlier years",
    target: (value: string, year: number) => `target for ${year}: ${value}`,
    targetLabel: (value: string) => `Target ${value}`,
    targets: commonWords.en.targets,
    inYear: (value: string, year: number) => `${value} (${year})`,
    fromTo: (place: string, from: string, to: string) => `${place}: from ${from} to ${to}`,
    only: (place: string, figure: string) => `${place}: ${figure}`,
    sources: (names: string, more: number) => (more > 0 ? `${names} and ${more} more` : names),
    none: {
      coverage_rate: (place: string) =>
        `No source found that publishes a coverage rate of ${place}.`,
      insured_share: (place: string) =>
        `No source found that publishes how many people are insured in ${place}, so this share cannot be computed.`,
    },
    earlierLeftOut: (figures: string) => `Earlier figures not drawn: ${figures}.`,
    table: "Table",
    columns: {
      asOf: commonWords.en.asOf,
      value: commonWords.en.value,
      source: commonWords.en.source,
    },
    data: "Data of this figure",
    tableData: "Data of this table",
    tablesData: "Data of these tables",
    legendTitle: commonWords.en.legend,
    legend: {
      day: commonWords.en.figureOfDay,
      span: "figure of a whole month or year",
      over: "published as “over” this value",
      under: "published as “under” this value",
      nearly: "published as “nearly” this value: just below",
      approximate: "approximate or estimated",
      implied: "date implied, not stated by the source",
      other: "another figure of that year, not chosen",
      carried: "less than a third of the people have a figure of that very year",
      gap: "two figures more than two years apart",
      broken: "line breaks: other provinces than before, with more than a tenth of the people",
      target: "target set for that year",
      share: "people insured divided by the population, computed by us",
      background: "pale line: all of Viet Nam",
    },
  },
});

/** Words of the chart that sets published rates against our own shares. */
export const twoMeasuresWords = bilingual({
  vi: {
    title: "Tỷ lệ công bố chênh bao nhiêu so với tỷ lệ tự tính",
    subtitle: "Mỗi chấm là một số liệu cấp tỉnh có cả hai chỉ số",
    axis: "Tỷ lệ công bố trừ tỷ lệ tự tính, điểm phần trăm",
    above: (count: number, exact: number) => `Công bố cao hơn:\n${count}/${exact} chấm đặc`,
    below: (count: number, exact: number) => `Công bố thấp hơn:\n${count}/${exact}`,
    points: (points: string) => `chênh ${points} điểm phần trăm`,
    against: (rate: string, share: string) => `công bố ${rate}, tự tính ${share}`,
    counts: ({ all, exact, above, below }: SideCounts) =>
      `Trong ${all} số liệu, ${exact} số liệu có cả hai chỉ số là số cụ thể: tỷ lệ công bố cao hơn tỷ lệ tự tính ở ${above} số liệu, thấp hơn ở ${below} số liệu. Chênh nhiều nhất ở hai phía:`,
    note: "Chấm rỗng: tỷ lệ hoặc số người là “trên”, “dưới”, “gần”, “khoảng”, làm tròn hay ước tính nên chỉ biết mức chênh ít nhất, nhiều nhất hoặc khoảng bao nhiêu; những chấm này không được đếm và không được xếp hạng chênh lệch.",
  },
  en: {
    title: "How far published rates differ from the insured share",
    subtitle: "Each dot is a provincial figure that carries both measures",
    axis: "Published minus derived, percentage points",
    above: (count: number, exact: number) => `Published is higher:\n${count} of ${exact} full dots`,
    below: (count: number, exact: number) => `Published is lower:\n${count} of ${exact}`,
    points: (points: string) => `a difference of ${points} percentage points`,
    against: (rate: string, share: string) => `published ${rate}, derived ${share}`,
    counts: ({ all, exact, above, below }: SideCounts) =>
      `${all} figures, ${exact} of them exact: of these the published rate is above the derived share in ${above} and below it in ${below}. Outermost on either side:`,
    note: "Hollow dot: the rate or the count is “over”, “under”, “nearly”, rounded, approximate or estimated, so the difference is only at least, at most or about that; it is not counted and never named as the farthest.",
  },
});

/** What a reader has to know about a measure beside its chart. */
export const measureNotes = bilingual({
  vi: {
    coverage_rate: undefined,
    insured_share:
      "Chúng tôi tự tính tỷ lệ này bằng cách lấy số người tham gia chia cho dân số trung bình của năm theo Cục Thống kê. Tỷ lệ có thể vượt 100% vì hai số do hai cơ quan thống kê riêng.",
  },
  en: {
    coverage_rate: undefined,
    insured_share:
      "Computed by us: people insured divided by the year's average population from the National Statistics Office. It can pass 100%, since two bodies did the counting.",
  },
});
