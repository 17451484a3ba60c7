import { bilingual } from "../lib/language.ts";
import type { ChartKind, Obstacle } from "../lib/quick-chart/choice.ts";
import type { ClassMethod } from "../lib/quick-chart/map-classes.ts";
import { commonWords } from "./common.ts";

/** Words of the chart that a reader draws from a result. */
export const quickChartWords = bilingual({
  vi: {
    title: "Biểu đồ nhanh",
    lead: "Chọn một dạng để vẽ kết quả ngay tại đây.",
    kinds: "Dạng biểu đồ",
    kind: {
      bar: "Cột",
      line: "Đường",
      dot: "Chấm",
      map: commonWords.vi.map,
    } satisfies Record<ChartKind, string>,
    obstacle: {
      "no-rows": "Kết quả không có dòng nào để vẽ.",
      "no-number": "Kết quả không có cột số nào để vẽ.",
      "no-name": "Biểu đồ cột cần một cột tên, mã hoặc năm bên cạnh cột số.",
      "no-order": "Biểu đồ đường cần một cột thời gian (năm, tháng, ngày) hoặc hai cột số.",
      "one-number": "Biểu đồ chấm cần hai cột số, hoặc một cột số và một cột thời gian.",
      "no-area":
        "Bản đồ cần một cột mã tỉnh, như area_code: hãy đưa cột ấy vào câu SELECT. Với tệp của bạn, hãy xác nhận cột tên tỉnh trước.",
    } satisfies Record<Obstacle, string>,
    parts: {
      bar: { x: "Nhãn", y: "Giá trị", series: "Màu" },
      line: { x: "Trục ngang", y: "Trục dọc", series: "Mỗi đường" },
      dot: { x: "Trục ngang", y: "Trục dọc", series: "Màu" },
      map: { x: "Mã tỉnh", y: "Giá trị", series: "Chọn dòng theo" },
    } satisfies Record<ChartKind, { x: string; y: string; series: string }>,
    noSeries: "không",
    wanted: "Chỉ lấy",
    method: "Phân bậc",
    methods: {
      fixed: "cố định (60 đến 95)",
      quantile: "số tỉnh bằng nhau",
      equal: commonWords.vi.equalIntervals,
    } satisfies Record<ClassMethod, string>,
    failed: "Không tải được phần vẽ biểu đồ. Hãy kiểm tra mạng rồi bấm lại.",
    drawAll: (count: string) => `Vẽ cả ${count} dòng`,
    beyond: (drawn: string, all: string) =>
      `Mới vẽ ${drawn} dòng đầu trong tổng số ${all} dòng có giá trị số.`,
    truncated: "Kết quả dài hơn số dòng mà trang giữ lại nên biểu đồ cũng chưa đủ.",
    without: (rows: string) => `${rows} dòng thiếu giá trị hoặc thiếu vị trí nên không vẽ được.`,
    grey: (series: string) => `${series} nhóm khác dùng chung màu xám.`,
    midYear: "Thời điểm chỉ có năm hoặc tháng được đặt ở giữa năm, giữa tháng.",
    gaps: "Nét đứt nối qua những năm chưa có số liệu.",
    notFromZero: "Trục dọc không bắt đầu từ 0.",
    repeated: (rows: string) =>
      `Có tỉnh có nhiều giá trị (thừa ${rows} dòng): hãy chọn cột phân biệt chúng, như năm, ở ô “Chọn dòng theo”.`,
    otherAreas: (rows: string) =>
      `${rows} dòng không thuộc ranh giới đang vẽ (cả nước, hoặc bộ tỉnh khác).`,
    heading: (y: string, x: string) => `${y} theo ${x}`,
    mapHeading: (y: string, wanted: string | undefined) => (wanted ? `${y}, ${wanted}` : y),
    boundaries: { "63": commonWords.vi.oldProvinces, "34": "34 tỉnh, thành phố" },
    source: (site: string) => `Biểu đồ do người đọc tự lập bằng SQL trên ${site}`,
    chartLabel: (kind: string, heading: string) => `Biểu đồ ${kind.toLowerCase()}: ${heading}`,
    mapLabel: (heading: string) => `Bản đồ: ${heading}`,
    description: (rows: string, least: string, most: string) =>
      `${rows} giá trị, thấp nhất ${least}, cao nhất ${most}. Bảng kết quả có đủ các giá trị.`,
    seriesDescription: (count: string) => `Chia thành ${count} nhóm.`,
    mapDescription: (known: string, unknown: string) =>
      `${known} địa phương có số liệu, ${unknown} địa phương chưa có số liệu. Bảng kết quả có đủ các giá trị.`,
    noFigure: "chưa có số liệu",
    below: (to: string) => `dưới ${to}`,
    between: (from: string, to: string) => `${from} đến dưới ${to}`,
    above: (from: string) => `${from} trở lên`,
    legend: commonWords.vi.legend,
    download: "Tải biểu đồ:",
    table: "Bảng kết quả ở trên có đủ các giá trị.",
  },
  en: {
    title: "Quick chart",
    lead: "Draw the result here; choose a kind.",
    kinds: "Kind of chart",
    kind: { bar: "Bars", line: "Lines", dot: "Dots", map: commonWords.en.map },
    obstacle: {
      "no-rows": "The result has no rows to draw.",
      "no-number": "The result has no column of numbers to draw.",
      "no-name": "Bars need a column of names, codes or years beside the numbers.",
      "no-order": "Lines need a column of times (years, months, days) or two columns of numbers.",
      "one-number": "Dots need two columns of numbers, or one and a column of times.",
      "no-area":
        "A map needs a column of province codes, such as area_code: add it to the SELECT. For your own file, confirm its column of provinces first.",
    },
    parts: {
      bar: { x: "Labels", y: "Values", series: "Colour" },
      line: { x: "Horizontal axis", y: "Vertical axis", series: "One line for each" },
      dot: { x: "Horizontal axis", y: "Vertical axis", series: "Colour" },
      map: { x: "Province codes", y: "Values", series: "Choose rows by" },
    },
    noSeries: "none",
    wanted: "Only",
    method: "Classes",
    methods: {
      fixed: "fixed (60 to 95)",
      quantile: "as many provinces in each",
      equal: commonWords.en.equalIntervals,
    },
    failed: "The part that draws charts did not load. Check the connection and press again.",
    drawAll: (count: string) => `Draw all ${count} rows`,
    beyond: (drawn: string, all: string) =>
      `Only the first ${drawn} of ${all} rows with a number are drawn.`,
    truncated: "The result is longer than what the page keeps, so the chart is incomplete too.",
    without: (rows: string) => `Not drawn, for want of a number or a place: ${rows} rows.`,
    grey: (series: string) => `Groups that share the grey: ${series}.`,
    midYear: "A time given as a year or month only is placed in its middle.",
    gaps: "Dashes lead across years without a number.",
    notFromZero: "The vertical axis does not start at 0.",
    repeated: (rows: string) =>
      `Some provinces have more than one number (${rows} rows too many): under “Choose rows by”, choose the column that tells them apart, such as the year.`,
    otherAreas: (rows: string) =>
      `Rows that are about other boundaries, or about all of Viet Nam: ${rows}.`,
    heading: (y: string, x: string) => `${y} by ${x}`,
    mapHeading: (y: string, wanted: string | undefined) => (wanted ? `${y}, ${wanted}` : y),
    boundaries: { "63": commonWords.en.oldProvinces, "34": "34 provinces" },
    source: (site: string) => `Chart made by a reader with SQL on the ${site}`,
    chartLabel: (kind: string, heading: string) => `${kind}: ${heading}`,
    mapLabel: (heading: string) => `Map: ${heading}`,
    description: (rows: string, least: string, most: string) =>
      `${rows} values, lowest ${least}, highest ${most}. The result table has every number.`,
    seriesDescription: (count: string) => `In ${count} groups.`,
    mapDescription: (known: string, unknown: string) =>
      `Provinces with a number: ${known}; without: ${unknown}. The result table has every number.`,
    noFigure: "no figure",
    below: (to: string) => `under ${to}`,
    between: (from: string, to: string) => `${from} to under ${to}`,
    above: (from: string) => `${from} and over`,
    legend: commonWords.en.legend,
    download: "Download the chart:",
    table: "Every number is in the result table above.",
  },
});
