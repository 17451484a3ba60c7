import type {
  ClassMethod,
  ExplorerMeasure,
  ExplorerView,
  Reason,
} from "../lib/explorer/options.ts";
import type { Parameter } from "../lib/explorer/state.ts";
import { bilingual } from "../lib/language.ts";
import { counted } from "../lib/plural.ts";
import type { AreaSet } from "../sql/questions.ts";
import { commonWords } from "./common.ts";
import { figureWords } from "./figures.ts";

/** Words of the explorer's page and of its choices. */
export const explorerWords = bilingual({
  vi: {
    title: "Khám phá số liệu",
    controls: "Lựa chọn",
    more: "Lựa chọn khác",
    labels: {
      measure: "Chỉ số",
      of: "Thay đổi của",
      view: "Cách xem",
      level: "Cấp",
      areaSet: "Địa giới",
      year: commonWords.vi.year,
      from: "Từ năm",
      to: "Đến năm",
      region: commonWords.vi.region,
      areas: "Địa phương so sánh",
      carry: "Dùng số liệu cũ hơn",
      tolerance: "Sai lệch năm cho phép",
      classes: "Chia bậc màu",
    } satisfies Record<Parameter, string>,
    measures: {
      coverage_rate: figureWords.vi.measure.coverage_rate,
      insured_share: figureWords.vi.measure.insured_share,
      participants: figureWords.vi.measure.participants,
      uninsured: figureWords.vi.measure.uninsured,
      change: "Thay đổi giữa hai năm",
      per_year: "Thay đổi bình quân mỗi năm",
      target_gap: commonWords.vi.targetGap,
    } satisfies Record<ExplorerMeasure, string>,
    views: {
      map: commonWords.vi.map,
      ranking: "Xếp hạng",
      trends: "Theo thời gian",
      multiples: "Bản đồ từng năm",
      table: "Bảng",
    } satisfies Record<ExplorerView, string>,
    sets: {
      "63": "63 tỉnh (đến 30/6/2025)",
      "34": "34 tỉnh mới",
    } satisfies Record<AreaSet, string>,
    shortSets: { "63": "63 tỉnh", "34": "34 tỉnh mới" } satisfies Record<AreaSet, string>,
    provinces: "Tỉnh, thành phố",
    classMethods: {
      fixed: "cố định, mọi năm như nhau",
      quantile: "số tỉnh bằng nhau mỗi bậc",
      equal: commonWords.vi.equalIntervals,
    } satisfies Record<ClassMethod, string>,
    reasons: {
      changeOverTime: "thay đổi đã gồm hai năm; hãy chọn một tỷ lệ làm chỉ số để xem từng năm",
      gapOverTime:
        "mỗi năm có chỉ tiêu khác nên chênh lệch các năm không nối thành một đường; trang của từng tỉnh vẽ chỉ tiêu cạnh số liệu",
      noShapes: "dưới cấp tỉnh chưa có ranh giới để vẽ và mỗi địa phương mới có ít số liệu",
    } satisfies Record<Reason, string>,
    quoted: (choice: string) => `“${choice}”`,
    unavailable: (choices: string, reason: string) => `${choices} không chọn được: ${reason}.`,
    allRegions: commonWords.vi.wholeCountry,
    years: (years: number) => (years === 0 ? "không" : `tối đa ${years} năm`),
    country: commonWords.vi.country,
    findArea: "Tìm tỉnh, thành phố",
    findHint: "Có thể gõ không dấu",
    chosenAreas: (count: number, most: number) => `Đã chọn ${count}, tối đa ${most}`,
    noArea: "Không có tỉnh, thành phố nào có tên này.",
    withoutScripts:
      "Các lựa chọn dưới đây cần JavaScript. Không có JavaScript, mỗi năm có một trang:",
    engineSize: (size: string, packed: string) =>
      `Số liệu từng năm đã có sẵn. Các lựa chọn khác được tính ngay trong trình duyệt của bạn: lần đầu, trang tải công cụ truy vấn ${size} (khoảng ${packed} nếu máy chủ nén tệp).`,
    load: "Tải ngay",
    answered: (areas: number, known: number) => `${known}/${areas} tỉnh, thành phố có số liệu`,
    answeredBelow: (known: number) => `${known} địa phương có số liệu`,
    answeredSeries: (areas: number, known: number) => `${areas} địa phương; ${known} số liệu`,
    milliseconds: (milliseconds: string) => `Trả lời trong ${milliseconds} ms.`,
    asking: "Đang tính…",
    unanswered: "Hình dưới đây là của lựa chọn trước",
    bad: {
      unknown: (label: string, value: string, used: string) =>
        `Địa chỉ ghi ${label} là “${value}”, không dùng được; trang dùng “${used}”.`,
      repeated: (label: string, value: string, used: string) =>
        `Địa chỉ ghi ${label} nhiều lần (${value}); trang dùng “${used}”.`,
      order: (_label: string, value: string, used: string) =>
        `Năm đầu phải trước năm sau (${value}); trang dùng ${used}.`,
      many: (label: string, value: string, used: string) =>
        `${label}: nhiều nhất tám địa phương, bỏ bớt ${value}; trang dùng “${used}”.`,
      combination: (label: string, value: string, used: string) =>
        `${label} “${value}” không dùng được với chỉ số này; trang dùng “${used}”.`,
      boundaries: (_label: string, value: string, used: string) =>
        `34 tỉnh mới không chia theo vùng; trang bỏ vùng “${value}” và dùng “${used}”.`,
      level: (label: string, value: string, used: string) =>
        `${label} “${value}” không có ở dưới cấp tỉnh; trang dùng “${used}”.`,
    },
    empty: "Chưa có số liệu nào cho lựa chọn này.",
    widen: (years: number) => `Dùng số liệu cũ hơn, tới ${years} năm`,
    tolerate: (years: number) => `Cho lệch tới ${years} năm`,
    goTo: (year: number) => `Xem năm ${year}`,
    everyYear: "Xem mọi năm",
    asRate: "Xem tỷ lệ bao phủ",
    startAgain: "Trở về lựa chọn ban đầu",
    sql: "Dành cho nhà phát triển: câu SQL đã chạy",
    sqlOfYears: (count: number, year: number) =>
      `Câu này đã chạy ${count} lần, mỗi năm một lần; dưới đây là câu của năm ${year}.`,
    copy: "Sao chép câu SQL",
    openQuery: "Mở trong trang SQL",
    download: "Tải về (CSV)",
    copyLink: "Sao chép liên kết",
    copied: commonWords.vi.copied,
    copyFailed: "Trình duyệt không cho sao chép; hãy chọn văn bản rồi tự sao chép.",
  },
  en: {
    title: "Explore the data",
    controls: "Choices",
    more: "More choices",
    labels: {
      measure: "Measure",
      of: "Change of",
      view: "View",
      level: "Level",
      areaSet: "Provinces",
      year: commonWords.en.year,
      from: "From",
      to: "To",
      region: commonWords.en.region,
      areas: "Places",
      carry: "Use older figures",
      tolerance: "Years may differ",
      classes: "Colour classes",
    },
    measures: {
      coverage_rate: figureWords.en.measure.coverage_rate,
      insured_share: figureWords.en.measure.insured_share,
      participants: figureWords.en.measure.participants,
      uninsured: figureWords.en.measure.uninsured,
      change: "Change between two years",
      per_year: "Change per year",
      target_gap: commonWords.en.targetGap,
    },
    views: {
      map: commonWords.en.map,
      ranking: "Ranking",
      trends: "Over time",
      multiples: "A map a year",
      table: "Table",
    },
    sets: {
      "63": "63 provinces (until 30 June 2025)",
      "34": "34 new provinces",
    },
    shortSets: { "63": "63 provinces", "34": "34 new provinces" },
    provinces: "Provinces",
    classMethods: {
      fixed: "fixed, the same every year",
      quantile: "equal numbers of provinces",
      equal: commonWords.en.equalIntervals,
    },
    reasons: {
      changeOverTime:
        "a change holds two years already; choose a rate or share as the measure to see each year",
      gapOverTime:
        "each year has another target, so gaps make no line; each province's own page draws targets beside figures",
      noShapes: "below the province there are no shapes to draw and few figures of each place",
    },
    quoted: (choice: string) => `“${choice}”`,
    unavailable: (choices: string, reason: string) => `${choices} cannot be chosen: ${reason}.`,
    allRegions: commonWords.en.wholeCountry,
    years: (years: number) => (years === 0 ? "no" : `up to ${counted(years, "year")}`),
    country: commonWords.en.country,
    findArea: "Find a province",
    findHint: "Accents are not needed",
    chosenAreas: (count: number, most: number) => `${count} chosen, ${most} at most`,
    noArea: "No province has such a name.",
    withoutScripts:
      "The choices below need JavaScript. Without it, each year has a page of its own:",
    engineSize: (size: string, packed: string) =>
      `Single years come ready made. Other choices are worked out in your own browser: the first of them loads the query engine, ${size} (about ${packed} where the server compresses).`,
    load: "Load it now",
    answered: (areas: number, known: number) => `${areas} provinces, ${known} with a figure`,
    answeredBelow: (known: number) => `${counted(known, "place")} with a figure`,
    answeredSeries: (areas: number, known: number) =>
      `${counted(areas, "place")}, ${counted(known, "figure")}`,
    milliseconds: (milliseconds: string) => `Answered in ${milliseconds} ms.`,
    asking: "Loading…",
    unanswered: "The figure below answers the choice before",
    bad: {
      unknown: (label: string, value: string, used: string) =>
        `The address gives ${label} as “${value}”, which cannot be used; the page uses “${used}”.`,
      repeated: (label: string, value: string, used: string) =>
        `The address gives ${label} more than once (${value}); the page uses “${used}”.`,
      order: (_label: string, value: string, used: string) =>
        `The first year must come before the second (${value}); the page uses ${used}.`,
      many: (label: string, value: string, used: string) =>
        `${label}: eight at most, ${value} left out; the page uses “${used}”.`,
      combination: (label: string, value: string, used: string) =>
        `${label} “${value}” does not go with this measure; the page uses “${used}”.`,
      boundaries: (_label: string, value: string, used: string) =>
        `The 34 new provinces belong to no region; the page leaves out “${value}” and uses “${used}”.`,
      level: (label: string, value: string, used: string) =>
        `${label} “${value}” is not there below the province; the page uses “${used}”.`,
    },
    empty: "There is no figure for this choice.",
    widen: (years: number) => `Use figures up to ${counted(years, "year")} older`,
    tolerate: (years: number) => `Let years differ by up to ${years}`,
    goTo: (year: number) => `See ${year}`,
    everyYear: "See all years",
    asRate: "See the coverage rate",
    startAgain: "Back to the first choice",
    sql: "For developers: the SQL that was run",
    sqlOfYears: (count: number, year: number) =>
      `This was asked ${count} times, once for each year; here for ${year}.`,
    copy: "Copy the SQL",
    openQuery: "Open in the SQL page",
    download: "Download (CSV)",
    copyLink: "Copy the link",
    copied: commonWords.en.copied,
    copyFailed: "The browser does not allow copying; select the text and copy it yourself.",
  },
});
