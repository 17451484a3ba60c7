import type { Parameter } from "../lib/explorer-state.ts";
import { bilingual } from "../lib/language.ts";
import type { countByStatus } from "../lib/year-map-counts.ts";

type Counts = ReturnType<typeof countByStatus>;

/** Words of the explorer. */
export const explorerWords = bilingual({
  vi: {
    title: "Khám phá số liệu",
    lead: "Chọn số đo, năm và vùng; câu trả lời do DuckDB tính ngay trong trình duyệt của bạn, trên chính các tệp số liệu mở của trang.",
    controls: "Lựa chọn",
    labels: {
      measure: "Số đo",
      year: "Năm",
      region: "Vùng",
      carry: "Dùng số cũ hơn",
    } satisfies Record<Parameter, string>,
    allRegions: "Cả nước",
    carry: (years: number) => (years === 0 ? "không" : `tối đa ${years} năm`),
    withoutScripts:
      "Các lựa chọn dưới đây cần JavaScript. Không có JavaScript, mỗi năm có một trang:",
    chosen: (measure: string, year: number, region: string) => `${measure}, ${year}, ${region}`,
    mapLabel: (chosen: string) => `Bản đồ: ${chosen}`,
    mapDescription: ({ year, earlier, countOnly, none }: Counts) =>
      `${year} tỉnh có số của năm, ${earlier} tỉnh dùng số năm trước, ${countOnly} tỉnh chỉ có số người tham gia, ${none} tỉnh chưa có số liệu. Bảng kèm theo nêu cùng các con số.`,
    outside: "ngoài vùng đã chọn",
    outsideNote: "Tỉnh không tô màu nằm ngoài vùng đã chọn.",
    participantsNote:
      "Số người không được tô theo bậc màu: tỉnh đông dân sẽ trông như bao phủ tốt. Chấm chỉ nơi đã biết số người; số cụ thể ở trong bảng.",
    table: {
      name: "Bảng kết quả",
      province: "Tỉnh, thành",
      value: "Giá trị",
      asOf: "Thời điểm",
      source: "Nguồn",
    },
    answered: (areas: number, known: number, milliseconds: string) =>
      `${areas} tỉnh, thành; ${known} nơi có số liệu; ${milliseconds} ms`,
    asking: "Đang hỏi…",
    bad: (label: string, value: string, used: string) =>
      `Địa chỉ ghi ${label} là “${value}”, không dùng được; trang dùng “${used}”.`,
    badRepeated: (label: string, value: string, used: string) =>
      `Địa chỉ ghi ${label} nhiều lần (${value}); trang dùng “${used}”.`,
    empty: "Không có con số nào cho lựa chọn này.",
    widen: (years: number) => `Dùng số cũ tới ${years} năm`,
    goTo: (year: number) => `Xem năm ${year}`,
    sql: "Câu SQL đã chạy",
    copy: "Chép câu SQL",
    copied: "Đã chép",
    copyFailed: "Trình duyệt không cho chép; hãy chọn và chép bằng tay.",
  },
  en: {
    title: "Explore the data",
    lead: "Choose a measure, a year and a region; DuckDB answers in your own browser, from the very files that this site offers as open data.",
    controls: "Choices",
    labels: { measure: "Measure", year: "Year", region: "Region", carry: "Use older figures" },
    allRegions: "Whole country",
    carry: (years: number) =>
      years === 0 ? "no" : `up to ${years} ${years === 1 ? "year" : "years"}`,
    withoutScripts:
      "The choices below need JavaScript. Without it, each year has a page of its own:",
    chosen: (measure: string, year: number, region: string) => `${measure}, ${year}, ${region}`,
    mapLabel: (chosen: string) => `Map: ${chosen}`,
    mapDescription: ({ year, earlier, countOnly, none }: Counts) =>
      `Provinces with a figure of the year: ${year}; with an earlier year's figure: ${earlier}; with a count of people only: ${countOnly}; without any figure: ${none}. The table beside it holds the same figures.`,
    outside: "outside the chosen region",
    outsideNote: "Provinces without colour lie outside the chosen region.",
    participantsNote:
      "Counts are not coloured in classes: a populous province would look well covered. Dots mark where the number of people is known; the table has the numbers.",
    table: {
      name: "Result table",
      province: "Province",
      value: "Value",
      asOf: "As of",
      source: "Source",
    },
    answered: (areas: number, known: number, milliseconds: string) =>
      `${areas} provinces, ${known} with a figure; ${milliseconds} ms`,
    asking: "Asking…",
    bad: (label: string, value: string, used: string) =>
      `The address gives ${label} as “${value}”, which cannot be used; the page uses “${used}”.`,
    badRepeated: (label: string, value: string, used: string) =>
      `The address gives ${label} more than once (${value}); the page uses “${used}”.`,
    empty: "There is no figure for this choice.",
    widen: (years: number) => `Use figures up to ${years} ${years === 1 ? "year" : "years"} older`,
    goTo: (year: number) => `See ${year}`,
    sql: "The SQL that was run",
    copy: "Copy the SQL",
    copied: "Copied",
    copyFailed: "The browser does not allow copying; select the text and copy it yourself.",
  },
});
