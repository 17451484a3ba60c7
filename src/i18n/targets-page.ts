import type { OutcomeCounts as Counts } from "../lib/counts.ts";
import type { SetBy } from "../lib/decisions.ts";
import { bilingual } from "../lib/language.ts";
import { counted, plural } from "../lib/plural.ts";
import { commonWords } from "./common.ts";
import { targetWords } from "./targets.ts";

/** The parts of a sum that are there, in words: "10 đạt, 8 không đạt". */
const listed = (parts: readonly (readonly [count: number, word: string])[]) =>
  parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(", ");

/** Words of the page that tells every target, decision by decision. */
export const targetsPageWords = bilingual({
  vi: {
    title: "Chỉ tiêu bao phủ BHYT của từng tỉnh và kết quả",
    headline: ({ met, missed, checkable }: Counts) =>
      `${checkable} chỉ tiêu bao phủ BHYT cấp tỉnh có số liệu cuối năm để đối chiếu: ${met} đạt, ${missed} không đạt`,
    lead: (counts: Counts) =>
      `${targetWords.vi.earlier(counts)} Trong tổng số ${counts.total} chỉ tiêu cấp tỉnh đang áp dụng tìm được, ${counts.noFigure} chỉ tiêu chưa có số liệu của năm để đối chiếu, ${counts.cannotSay} chỉ tiêu chưa thể kết luận vì số liệu chỉ là “trên”, “dưới” hoặc “khoảng”.`,
    country: ({ met, missed, aboveThen, belowThen }: Counts) =>
      `Chỉ tiêu của cả nước: ${listed([
        [met, "năm đạt"],
        [missed, "năm không đạt"],
        [aboveThen, "năm mới có số liệu sớm hơn, vào ngày đó cao hơn chỉ tiêu"],
        [belowThen, "năm mới có số liệu sớm hơn, vào ngày đó thấp hơn chỉ tiêu"],
      ])}.`,
    years: "Xem trên bản đồ từng năm",
    tables:
      "Dưới đây là từng quyết định; chỉ liệt kê các địa phương có trong nguồn chúng tôi tiếp cận được. Mỗi ô ghi chỉ tiêu (in đậm), kết quả, số liệu và thời điểm; bấm vào số liệu để đến nguồn.",
    chart: {
      title: "Chênh lệch so với chỉ tiêu",
      subtitle: "Tỷ lệ bao phủ công bố trừ chỉ tiêu đang áp dụng của năm đó, điểm phần trăm",
      axis: "điểm phần trăm so với chỉ tiêu",
      above: "Cao hơn",
      below: "Thấp hơn",
      verdicts: "Số liệu cuối năm: đạt hay không đạt",
      earlier: "Số liệu sớm hơn trong năm: chưa phải kết quả",
      country: commonWords.vi.country,
      note: (hasTables: boolean) =>
        `Chấm rỗng: số công bố là “trên”, “khoảng” hoặc ước tính. Nét đứt: số liệu tại một ngày trước tháng 12, kết quả cuối năm có thể khác${hasTables ? "; các bảng bên dưới ghi thời điểm của từng số liệu" : ""}.`,
      description: (group: string, parts: string) => `${group}: ${parts}.`,
    },
    decision: {
      document: (number: string, issued: string) => `Quyết định ${number}, ${issued}`,
      other: {
        prime_minister: "Thủ tướng giao, nguồn không nêu số quyết định",
        national_assembly: targetWords.vi.setBy.national_assembly,
        government: targetWords.vi.setBy.government,
        national: "Trung ương giao, nguồn không nêu cơ quan giao",
        province: "Tỉnh tự đặt",
      } satisfies Record<SetBy, string>,
      asked: (targets: number, provinces: number, country: boolean, years: string) => {
        const areas = [
          ...(country ? ["cả nước"] : []),
          ...(provinces > 0 ? [`${provinces} tỉnh, thành phố`] : []),
        ].join(" và ");
        return `Tìm được ${targets} chỉ tiêu cho ${areas}, ${years}.`;
      },
      years: (from: number, to: number) =>
        from === to ? `năm ${from}` : `các năm ${from} đến ${to}`,
      results: { provinces: "Kết quả ở các tỉnh", country: "Kết quả của cả nước" },
      happened: (whose: string, counts: Counts) =>
        `${whose}: ${listed([
          [counts.met, "đạt"],
          [counts.missed, "không đạt"],
          [counts.aboveThen, "cao hơn chỉ tiêu vào một ngày sớm hơn"],
          [counts.belowThen, "thấp hơn chỉ tiêu vào một ngày sớm hơn"],
          [counts.cannotSay, "chưa thể kết luận"],
          [counts.noFigure, "chưa có số liệu để đối chiếu"],
        ])}.`,
      superseded: (count: number) =>
        `${count} chỉ tiêu trong số này không phải chỉ tiêu đang áp dụng, vì có chỉ tiêu khác cho cùng tỉnh, cùng năm được ưu tiên.`,
      unchecked: (count: number) => `${count} chỉ tiêu chưa có số liệu của năm để đối chiếu`,
      source: "Nguồn của chỉ tiêu",
      place: "Địa phương được giao",
    },
    thresholds: {
      source: (title: string, issuer: string, date: string) =>
        `Nguồn: “${title}”, ${issuer}, ${date}.`,
      heading: (pct: string) => `Ngưỡng ${pct} của xã nông thôn mới`,
      text: (name: string, pct: string, from: number, to: number) =>
        `${name} giai đoạn ${from}–${to} yêu cầu ít nhất ${pct} người dân trong xã tham gia BHYT. Đây là điều kiện để một xã được công nhận, không phải chỉ tiêu của tỉnh: một tỉnh vượt mức này vẫn có thể có nhiều xã chưa đạt, và ngược lại. Vì vậy, chúng tôi không xếp tỉnh nào là đạt hay không đạt ngưỡng này; biểu đồ ở trang của tỉnh chỉ có một đường nhạt để tham khảo, trong những năm ngưỡng có hiệu lực.`,
    },
  },
  en: {
    title: "Health-insurance targets of each province and their outcome",
    headline: ({ met, checkable }: Counts) =>
      `${met} of the ${checkable} provincial coverage targets that can be checked at the year's end ${plural(met, "was", "were")} met`,
    lead: (counts: Counts) =>
      `${targetWords.en.earlier(counts)} Of all ${counts.total} provincial targets in force that we found, ${counts.noFigure} have no figure for their year and ${counts.cannotSay} ${plural(counts.cannotSay, "is", "are")} inconclusive, because the figure is only “over”, “under” or approximate.`,
    country: ({ met, missed, aboveThen, belowThen }: Counts) =>
      `National targets: ${listed([
        [met, "met"],
        [missed, "missed"],
        [aboveThen, "above on an earlier date of the year"],
        [belowThen, "below on an earlier date of the year"],
      ])}.`,
    years: "On the map, year by year",
    tables:
      "The tables below go decision by decision and list only the areas named in the sources that we could read. Each cell gives the target (bold), the outcome, then the figure with its date; the figure leads to its source.",
    chart: {
      title: "Gap to the target",
      subtitle:
        "Published coverage rate minus the target in force for that year, percentage points",
      axis: "percentage points from the target",
      above: "Above",
      below: "Below",
      verdicts: "At the year's end: met or missed",
      earlier: "On an earlier date of the year: no verdict",
      country: commonWords.en.country,
      note: (hasTables: boolean) =>
        `Hollow dot: the figure was published as “over”, “about” or an estimate. Dashed line: a figure of a date before December, so the year-end result may differ${hasTables ? "; the tables below date each one" : ""}.`,
      description: (group: string, parts: string) => `${group}: ${parts}.`,
    },
    decision: {
      document: (number: string, issued: string) => `Decision ${number} of ${issued}`,
      other: {
        prime_minister: "Prime Minister, decision not named by the source",
        national_assembly: targetWords.en.setBy.national_assembly,
        government: targetWords.en.setBy.government,
        national: "National level, body not named by the source",
        province: "Set by the provinces themselves",
      },
      asked: (targets: number, provinces: number, country: boolean, years: string) => {
        const areas = [
          ...(country ? ["the country"] : []),
          ...(provinces > 0 ? [counted(provinces, "province")] : []),
        ].join(" and ");
        return `${counted(targets, "target")} found for ${areas}, ${years}.`;
      },
      years: (from: number, to: number) => (from === to ? `${from}` : `${from} to ${to}`),
      results: { provinces: "Outcome in the provinces", country: "Outcome for the country" },
      happened: (whose: string, counts: Counts) =>
        `${whose}: ${listed([
          [counts.met, "met"],
          [counts.missed, "missed"],
          [counts.aboveThen, "above the target on an earlier date"],
          [counts.belowThen, "below the target on an earlier date"],
          [counts.cannotSay, "inconclusive"],
          [counts.noFigure, "without a figure to check against"],
        ])}.`,
      superseded: (count: number) =>
        `${count} of them ${plural(count, "is", "are")} not in force: another target for the same area and year comes first.`,
      unchecked: (count: number) =>
        `${counted(count, "target")} without a figure for the year to check against`,
      source: "Source of the targets",
      place: "Area",
    },
    thresholds: {
      source: (title: string, issuer: string, date: string) =>
        `Source: “${title}”, ${issuer}, ${date}.`,
      heading: (pct: string) => `The ${pct} threshold of new-rural communes`,
      text: (name: string, pct: string, from: number, to: number) =>
        `The ${name} of ${from}–${to} required at least ${pct} of a commune's people to have health insurance. It is a condition for recognising a commune, not a target of a province: a province above it may have many communes below it, and the other way round. So no province is counted here as meeting or missing it; the chart on a province's page only shows it as a pale line, for the years in which it was valid.`,
    },
  },
});
