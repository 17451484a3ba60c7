import { bilingual } from "../lib/language.ts";
import { commonWords } from "./common.ts";

/** Words of the home page. */
export const homeWords = bilingual({
  vi: {
    lead: (known: number, total: number) =>
      `Ở cấp tỉnh, số liệu còn thiếu nhiều: ${known}/${total} tỉnh, thành phố có ít nhất một tỷ lệ được công bố, nhưng ở những thời điểm khác nhau. Atlas tập hợp các số liệu đó và dẫn nguồn từng số.`,
    allProvinces: "Danh sách các tỉnh, thành phố",
    mapTitle: (year: number) => `Bản đồ mới nhất: năm ${year}`,
    mapLink: (year: number) => `Bản đồ và bảng xếp hạng năm ${year}`,
    allYears: "Bản đồ các năm khác",
    trendTitle: (from: string, to: string, fromYear: number, toYear: number) =>
      `Cả nước: từ ${from} năm ${fromYear} đến ${to} năm ${toYear}`,
    foundingTitle: (place: string, points: string, years: number) =>
      `${place}: ${points} điểm phần trăm sau ${years} năm`,
    foundingText: (from: string, fromDate: string, to: string, toDate: string, people: string) =>
      `Tỷ lệ bao phủ đi từ ${from} dân số (${fromDate}) lên ${to} (${toDate}), tương ứng ${people}. Atlas bắt đầu từ hai số liệu này.`,
    foundingLink: (place: string) => `Số liệu ${place} qua các năm`,
    foundingOrigins: "Nguồn từng số:",
    knownTitle: "Đã có gì, còn thiếu gì",
    known: {
      ever: (known: number, total: number) =>
        `${known}/${total} tỉnh, thành phố có ít nhất một tỷ lệ được công bố.`,
      year: (year: number, known: number, total: number) =>
        `Năm ${year}, ${known}/${total} tỉnh, thành phố có tỷ lệ của đúng năm đó.`,
      best: (year: number, known: number, total: number) =>
        `Năm có nhiều số liệu nhất là ${year}: ${known}/${total}.`,
      never: (names: string) => `Chưa tìm được tỷ lệ nào của ${names}.`,
    },
    methodsLink: commonWords.vi.methods,
    findings: {
      title: "Những điểm đáng chú ý",
      rise: (name: string, change: string) =>
        `Trong các địa phương có số cụ thể ở cả hai năm, tăng nhiều nhất là ${name}, ${change}.`,
      onlyRise: (name: string, change: string) =>
        `Trong các địa phương so sánh được, chỉ ${name} tăng rõ, ${change}.`,
      compare: "Bản đồ và bảng thay đổi",
      untold: (unknown: number, total: number) =>
        `${unknown}/${total} chỉ tiêu chưa có số liệu của năm để đối chiếu.`,
      targets: "Chỉ tiêu từng tỉnh và kết quả",
      twoMeasures: "Tỷ lệ công bố thường cao hơn tỷ lệ tự tính",
      methods: "Vì sao hai chỉ số khác nhau",
    },
  },
  en: {
    lead: (known: number, total: number) =>
      `At province level much is still missing: ${known} of ${total} provinces have at least one published rate, but for different dates. The atlas brings these figures together and gives the source of each.`,
    allProvinces: "List of all provinces",
    mapTitle: (year: number) => `The latest map: ${year}`,
    mapLink: (year: number) => `Map and ranking for ${year}`,
    allYears: "Maps of other years",
    trendTitle: (from: string, to: string, fromYear: number, toYear: number) =>
      `Viet Nam: from ${from} in ${fromYear} to ${to} in ${toYear}`,
    foundingTitle: (place: string, points: string, years: number) =>
      `${place}: ${points} percentage points in ${years} years`,
    foundingText: (from: string, fromDate: string, to: string, toDate: string, people: string) =>
      `From ${from} of the population (${fromDate}) to ${to} (${toDate}), or ${people}. The atlas began with these two figures.`,
    foundingLink: (place: string) => `${place} over the years`,
    foundingOrigins: "Sources of the two:",
    knownTitle: "What is known, and what is not",
    known: {
      ever: (known: number, total: number) =>
        `${known} of ${total} provinces have at least one published rate.`,
      year: (year: number, known: number, total: number) =>
        `${year}: ${known} of ${total} have a rate of that very year.`,
      best: (year: number, known: number, total: number) =>
        `The year with the most figures is ${year}: ${known} of ${total}.`,
      never: (names: string) => `No rate was found for ${names}.`,
    },
    methodsLink: commonWords.en.methods,
    findings: {
      title: "Main findings",
      rise: (name: string, change: string) =>
        `The largest rise between two exact figures: ${name}, ${change}.`,
      onlyRise: (name: string, change: string) =>
        `Of the provinces that can be compared only ${name} clearly rose, ${change}.`,
      compare: "Map and table of the changes",
      untold: (unknown: number, total: number) =>
        `${unknown} of ${total} targets have no figure for their year to be checked against.`,
      targets: "Targets of each province and their outcome",
      twoMeasures: "Published rates are usually above the insured share",
      methods: "Why the two differ",
    },
  },
});
