import { bilingual } from "../lib/language.ts";
import { commonWords } from "./common.ts";

/** Words of the home page. */
export const homeWords = bilingual({
  vi: {
    headline: (value: string, year: number, from: string, fromYear: number) =>
      `${value} người dân Việt Nam có bảo hiểm y tế năm ${year}, so với ${from} năm ${fromYear}`,
    lead: (known: number, total: number) =>
      `Ở cấp tỉnh, bức tranh còn nhiều ô trống: ${known} trong ${total} tỉnh, thành có ít nhất một tỷ lệ đã công bố, mỗi nơi một thời điểm. Atlas này gom các con số đó lại, kèm nguồn của từng số.`,
    allProvinces: "Danh sách các tỉnh, thành phố",
    mapTitle: (year: number) => `Bản đồ mới nhất: năm ${year}`,
    mapLink: (year: number) => `Bản đồ và bảng xếp hạng năm ${year}`,
    allYears: "Bản đồ các năm khác",
    trendTitle: (from: string, to: string, fromYear: number, toYear: number) =>
      `Cả nước: từ ${from} năm ${fromYear} đến ${to} năm ${toYear}`,
    foundingTitle: (place: string, points: string, years: number) =>
      `${place}: ${points} điểm phần trăm sau ${years} năm`,
    foundingText: (from: string, fromDate: string, to: string, toDate: string, people: string) =>
      `Từ ${from} dân số (${fromDate}) lên ${to} (${toDate}), tương ứng ${people}. Atlas bắt đầu từ hai con số này.`,
    foundingLink: (place: string) => `Lịch sử của ${place}`,
    foundingOrigins: "Từng con số từ đâu:",
    knownTitle: "Biết gì, chưa biết gì",
    known: {
      ever: (known: number, total: number) =>
        `${known} trên ${total} tỉnh, thành có ít nhất một tỷ lệ đã công bố.`,
      year: (year: number, known: number, total: number) =>
        `Năm ${year}: ${known} trên ${total} có tỷ lệ của đúng năm đó.`,
      best: (year: number, known: number, total: number) =>
        `Năm đủ nhất là ${year}: ${known} trên ${total}.`,
      never: (names: string) => `Chưa từng thấy tỷ lệ nào của: ${names}.`,
    },
    methodsLink: commonWords.vi.methods,
    findings: {
      title: "Số liệu nói gì",
      rise: (name: string, change: string) =>
        `Trong các nơi có hai số cụ thể, tăng nhiều nhất là ${name}, ${change}.`,
      compare: "Bản đồ và bảng thay đổi",
      untold: (unknown: number, total: number) =>
        `${unknown} trong ${total} chỉ tiêu chưa có số liệu nào của năm để đối chiếu.`,
      targets: "Ai được giao bao nhiêu, kết quả ra sao",
      twoMeasures: "Tỷ lệ công bố thường cao hơn tỷ lệ tính trên dân số",
      methods: "Vì sao hai con số khác nhau",
    },
  },
  en: {
    headline: (value: string, year: number, from: string, fromYear: number) =>
      `${value} of people in Viet Nam had health insurance in ${year}, compared with ${from} in ${fromYear}`,
    lead: (known: number, total: number) =>
      `Province by province, much of the picture is blank: ${known} of ${total} have at least one published rate, each for its own date. This atlas brings them together, every one with its source.`,
    allProvinces: "List of all provinces",
    mapTitle: (year: number) => `The latest map: ${year}`,
    mapLink: (year: number) => `Map and ranking for ${year}`,
    allYears: "Maps of other years",
    trendTitle: (from: string, to: string, fromYear: number, toYear: number) =>
      `The whole country: from ${from} in ${fromYear} to ${to} in ${toYear}`,
    foundingTitle: (place: string, points: string, years: number) =>
      `${place}: ${points} percentage points in ${years} years`,
    foundingText: (from: string, fromDate: string, to: string, toDate: string, people: string) =>
      `From ${from} of the population (${fromDate}) to ${to} (${toDate}), or ${people}. The atlas began with these two figures.`,
    foundingLink: (place: string) => `The history of ${place}`,
    foundingOrigins: "Where each number comes from:",
    knownTitle: "What is known, and what is not",
    known: {
      ever: (known: number, total: number) =>
        `${known} of ${total} provinces have at least one published rate.`,
      year: (year: number, known: number, total: number) =>
        `${year}: ${known} of ${total} have a rate of that very year.`,
      best: (year: number, known: number, total: number) =>
        `The fullest year is ${year}: ${known} of ${total}.`,
      never: (names: string) => `No rate was ever found for: ${names}.`,
    },
    methodsLink: commonWords.en.methods,
    findings: {
      title: "What the figures say",
      rise: (name: string, change: string) =>
        `The largest rise between two exact figures: ${name}, ${change}.`,
      compare: "Map and table of the changes",
      untold: (unknown: number, total: number) =>
        `For ${unknown} of ${total} targets there is no figure of the year to check them with.`,
      targets: "Who was asked for what, and what came of it",
      twoMeasures: "Published rates are usually above what counts of people give",
      methods: "Why the two differ",
    },
  },
});
