import { bilingual } from "../lib/language.ts";

/** Words of the map of a year. */
export const yearMapWords = bilingual({
  vi: {
    title: (year: number) => `Bao phủ BHYT theo tỉnh, năm ${year}`,
    headline: (year: number, known: number, total: number) =>
      `Năm ${year}: ${known} trong ${total} tỉnh, thành có tỷ lệ bao phủ được công bố`,
    lead: (place: string, value: string, earlier: number, missing: number) =>
      `Cao nhất trong số đó: ${place}, ${value}. ` +
      (earlier > 0 ? `${earlier} nơi khác được tô theo số của tối đa ba năm trước. ` : "") +
      `${missing} nơi chưa có con số nào dùng được cho năm này.`,
    mapTitle: "Tỷ lệ bao phủ BHYT",
    mapSubtitle: (year: number) => `% dân số có thẻ BHYT theo nguồn công bố, ${year}`,
    mapLabel: (year: number) => `Bản đồ tỷ lệ bao phủ BHYT theo tỉnh, năm ${year}`,
    mapDescription: (known: number, earlier: number, countOnly: number, none: number) =>
      `${known} tỉnh có số của năm, ${earlier} tỉnh dùng số năm trước, ${countOnly} tỉnh chỉ có số người tham gia, ${none} tỉnh chưa có số liệu. Bảng kèm theo nêu cùng các con số.`,
    years: "Chọn năm",
    previous: (year: number) => `Năm ${year}`,
    next: (year: number) => `Năm ${year}`,
    areaSets: { "63": "63 tỉnh, thành (đến 30/6/2025)", "34": "34 tỉnh, thành (từ 1/7/2025)" },
    set34Title: "34 tỉnh, thành mới",
    set34Lead: (known: number) =>
      `Từ ngày 1/7/2025 cả nước có 34 tỉnh, thành. ${known} nơi đã có tỷ lệ bao phủ được công bố cho năm này.`,
    legend: {
      title: "Chú giải",
      below: (to: string) => `dưới ${to}`,
      between: (from: string, to: string) => `${from} – dưới ${to}`,
      above: (from: string) => `từ ${from}`,
      earlier: "gạch chéo: số của năm trước đó",
      countOnly: "chỉ công bố số người",
      none: "chưa có số liệu",
    },
    table: {
      caption: (year: number) => `Tỷ lệ bao phủ BHYT theo tỉnh, năm ${year}`,
      rank: "Hạng",
      province: "Tỉnh, thành",
      value: "Tỷ lệ",
      asOfAndSource: "Thời điểm, nguồn",
      groups: {
        year: (year: number) => `Số của năm ${year}`,
        earlier: "Số của năm trước đó (không xếp hạng)",
        count_only: "Chỉ có số người tham gia",
        none: "Chưa có số liệu",
      },
    },
    download: "Tải số liệu",
    citation: (year: number) =>
      `Atlas bảo hiểm y tế Việt Nam, “Bao phủ BHYT theo tỉnh, năm ${year}”, CC BY 4.0.`,
    loading: "Đang tải…",
    shown: (year: number) => `Đã chuyển sang năm ${year}`,
    note: "Tỷ lệ do từng nguồn tự tính trên dân số của mình. Số của năm: số cụ thể trước số ước chừng, mới trước cũ, nguồn nhà nước trước báo chí.",
  },
  en: {
    title: (year: number) => `Health-insurance coverage by province, ${year}`,
    headline: (year: number, known: number, total: number) =>
      `${year}: ${known} of ${total} provinces have a published coverage rate`,
    lead: (place: string, value: string, earlier: number, missing: number) =>
      `The highest of them: ${place}, ${value}. ` +
      (earlier > 0
        ? `${earlier} more ${earlier === 1 ? "is" : "are"} coloured by a figure up to three years older. `
        : "") +
      `${missing} ${missing === 1 ? "has" : "have"} no rate that can stand for this year.`,
    mapTitle: "Health-insurance coverage rate",
    mapSubtitle: (year: number) => `% of population insured, as published, ${year}`,
    mapLabel: (year: number) => `Map of health-insurance coverage by province, ${year}`,
    mapDescription: (known: number, earlier: number, countOnly: number, none: number) =>
      `Provinces with a figure of the year: ${known}; with an earlier year's figure: ${earlier}; with a count of people only: ${countOnly}; without any figure: ${none}. The table beside it holds the same figures.`,
    years: "Choose a year",
    previous: (year: number) => `${year}`,
    next: (year: number) => `${year}`,
    areaSets: {
      "63": "63 provinces (until 30 June 2025)",
      "34": "34 provinces (since 1 July 2025)",
    },
    set34Title: "The 34 new provinces",
    set34Lead: (known: number) =>
      `Since 1 July 2025 the country has 34 provinces. ${known} of them ${known === 1 ? "has" : "have"} a published coverage rate for this year.`,
    legend: {
      title: "Legend",
      below: (to: string) => `under ${to}`,
      between: (from: string, to: string) => `${from} to under ${to}`,
      above: (from: string) => `${from} and over`,
      earlier: "hatched: an earlier year's figure",
      countOnly: "only a count published",
      none: "no figure",
    },
    table: {
      caption: (year: number) => `Health-insurance coverage by province, ${year}`,
      rank: "Rank",
      province: "Province",
      value: "Rate",
      asOfAndSource: "As of, source",
      groups: {
        year: (year: number) => `Figures of ${year}`,
        earlier: "Figures of earlier years (not ranked)",
        count_only: "Count of people only",
        none: "No figure",
      },
    },
    download: "Download the data",
    citation: (year: number) =>
      `Viet Nam Health Insurance Atlas, “Health-insurance coverage by province, ${year}”, CC BY 4.0.`,
    loading: "Loading…",
    shown: (year: number) => `Now showing ${year}`,
    note: "Each source computed its rate over its own population. Figure of the year: exact before bounded, later before earlier, official before press.",
  },
});
