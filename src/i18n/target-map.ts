import type { OutcomeCounts } from "../lib/counts.ts";
import { bilingual } from "../lib/language.ts";
import { plural } from "../lib/plural.ts";
import { commonWords } from "./common.ts";
import { targetWords } from "./targets.ts";

/** Words of the map of distance to target. */
export const targetMapWords = bilingual({
  vi: {
    view: commonWords.vi.measure,
    views: {
      rate: "Tỷ lệ bao phủ, 63 tỉnh",
      newProvinces: "Tỷ lệ bao phủ, 34 tỉnh mới",
      targets: commonWords.vi.targetGap,
    },
    noView: "năm này chưa có số liệu để đối chiếu chỉ tiêu cấp tỉnh nào",
    title: (year: number) => `Chênh lệch so với chỉ tiêu BHYT theo tỉnh, năm ${year}`,
    headline: (year: number, { met, missed, checkable }: OutcomeCounts) =>
      checkable === 0
        ? `Năm ${year}: chưa có số liệu cuối năm để kết luận chỉ tiêu cấp tỉnh nào đạt hay không đạt`
        : `Năm ${year}: ${checkable} chỉ tiêu cấp tỉnh có số liệu cuối năm để đối chiếu, ${met} đạt, ${missed} không đạt`,
    highest: (place: string, gap: string) => `Vượt chỉ tiêu nhiều nhất là ${place}, ${gap}.`,
    lowest: (place: string, gap: string) => `Thấp hơn chỉ tiêu nhiều nhất là ${place}, ${gap}.`,
    untold: (noFigure: number, noTarget: number) =>
      `${noFigure} địa phương có chỉ tiêu nhưng chưa có số liệu của năm; ${noTarget} địa phương chưa tìm thấy chỉ tiêu.`,
    country: (target: string, setBy: string, outcome: string) =>
      `Chỉ tiêu của cả nước là ${target} (${setBy}): ${outcome}.`,
    mapTitle: commonWords.vi.targetGap,
    mapSubtitle: (year: number) => `Tỷ lệ bao phủ công bố trừ chỉ tiêu năm ${year}, điểm phần trăm`,
    mapLabel: (year: number) => `Bản đồ chênh lệch so với chỉ tiêu BHYT theo tỉnh, năm ${year}`,
    mapDescription: (counts: OutcomeCounts) =>
      `${counts.met} địa phương đạt chỉ tiêu, ${counts.missed} địa phương không đạt; theo số liệu sớm hơn trong năm, ${counts.aboveThen} địa phương cao hơn, ${counts.belowThen} địa phương thấp hơn chỉ tiêu vào ngày đó; ${counts.cannotSay} địa phương chưa thể kết luận, ${counts.noFigure} địa phương có chỉ tiêu nhưng chưa có số liệu, ${counts.noTarget} địa phương chưa tìm thấy chỉ tiêu. Bảng kèm theo có đủ các số liệu này.`,
    legend: {
      title: commonWords.vi.legend,
      met: {
        below: (to: string) => `đạt, vượt dưới ${to} điểm`,
        between: (from: string, to: string) => `đạt, vượt ${from} – dưới ${to} điểm`,
        above: (from: string) => `đạt, vượt từ ${from} điểm trở lên`,
      },
      missed: {
        below: (to: string) => `không đạt, còn thiếu dưới ${to} điểm`,
        between: (from: string, to: string) => `không đạt, còn thiếu ${from} – dưới ${to} điểm`,
        above: (from: string) => `không đạt, còn thiếu từ ${from} điểm trở lên`,
      },
      aboveThen: "cao hơn chỉ tiêu vào một ngày sớm hơn",
      belowThen: "thấp hơn chỉ tiêu vào một ngày sớm hơn",
      cannotSay: targetWords.vi.outcome.cannot_say,
      noFigure: "có chỉ tiêu, chưa có số liệu",
      noTarget: targetWords.vi.outcome.no_target,
    },
    caption: (year: number) => `Chỉ tiêu và kết quả theo tỉnh, năm ${year}`,
    new34Caption: (year: number) => `Chỉ tiêu và kết quả của tỉnh mới, năm ${year}`,
    new34: "Chỉ tiêu của tỉnh mới",
    new34Lead:
      "Từ ngày 1/7/2025, cả nước có 34 tỉnh, thành phố. Các chỉ tiêu tìm được của tỉnh mới:",
    note: "Chỉ tiêu đang áp dụng là chỉ tiêu mới nhất của trung ương; nếu không có thì là chỉ tiêu mới nhất của tỉnh. Chỉ tiêu được giao cho cuối năm: chỉ số liệu của tháng 12 hoặc của cả năm mới cho biết đạt hay không đạt; số liệu sớm hơn chỉ cho biết tỷ lệ vào ngày đó cao hơn hay thấp hơn chỉ tiêu. Với số “trên 92%”, chưa thể kết luận về chỉ tiêu 97%.",
  },
  en: {
    view: commonWords.en.measure,
    views: {
      rate: "Coverage rate, 63 provinces",
      newProvinces: "Coverage rate, 34 new provinces",
      targets: commonWords.en.targetGap,
    },
    noView: "no provincial target of this year has a figure to check it against",
    title: (year: number) => `Gap to the health-insurance target by province, ${year}`,
    headline: (year: number, { met, checkable }: OutcomeCounts) => {
      if (checkable === 0) return `${year}: no provincial target can be checked at the year's end`;
      if (checkable === 1)
        return `${year}: the one provincial target that can be checked at the year's end was ${met === 1 ? "met" : "missed"}`;
      return met === 0
        ? `${year}: none of the ${checkable} provincial targets that can be checked at the year's end was met`
        : `${year}: ${met} of the ${checkable} provincial targets that can be checked at the year's end ${plural(met, "was", "were")} met`;
    },
    highest: (place: string, gap: string) => `Farthest above: ${place}, ${gap}.`,
    lowest: (place: string, gap: string) => `Farthest below: ${place}, ${gap}.`,
    untold: (noFigure: number, noTarget: number) =>
      `${noFigure} had a target but no figure for the year was found; for ${noTarget} no target was found.`,
    country: (target: string, setBy: string, outcome: string) =>
      `Viet Nam: target ${target} (${setBy}), ${outcome}.`,
    mapTitle: commonWords.en.targetGap,
    mapSubtitle: (year: number) =>
      `Published coverage rate minus the target for ${year}, percentage points`,
    mapLabel: (year: number) => `Map of the gap to target by province, ${year}`,
    mapDescription: (counts: OutcomeCounts) =>
      `Provinces that met their target: ${counts.met}; missed: ${counts.missed}; above it on an earlier date: ${counts.aboveThen}; below it on an earlier date: ${counts.belowThen}; inconclusive: ${counts.cannotSay}; with a target but no figure: ${counts.noFigure}; no target found: ${counts.noTarget}. The table beside it holds the same figures.`,
    legend: {
      title: commonWords.en.legend,
      met: {
        below: (to: string) => `met by under ${to} points`,
        between: (from: string, to: string) => `met by ${from} to under ${to} points`,
        above: (from: string) => `met by ${from} points or more`,
      },
      missed: {
        below: (to: string) => `missed by under ${to} points`,
        between: (from: string, to: string) => `missed by ${from} to under ${to} points`,
        above: (from: string) => `missed by ${from} points or more`,
      },
      aboveThen: "earlier date, above the target",
      belowThen: "earlier date, below the target",
      cannotSay: targetWords.en.outcome.cannot_say,
      noFigure: "target, but no figure",
      noTarget: targetWords.en.outcome.no_target,
    },
    caption: (year: number) => `Targets and outcomes by province, ${year}`,
    new34Caption: (year: number) => `Targets and outcomes of the new provinces, ${year}`,
    new34: "Targets of the new provinces",
    new34Lead:
      "Since 1 July 2025 the country has 34 provinces. Targets known of the new provinces:",
    note: "The target in force is the newest set by a national body; failing that, the province's own newest. Targets are for the end of the year: only a figure for December or for the whole year shows whether one was met or missed; an earlier figure is above or below it on that date. “Over 92%” is inconclusive against 97%.",
  },
});
