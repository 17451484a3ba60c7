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
    noView: "năm này chưa đối chiếu được chỉ tiêu cấp tỉnh nào",
    title: (year: number) => `Khoảng cách đến chỉ tiêu BHYT theo tỉnh, năm ${year}`,
    headline: (year: number, { met, missed, checkable }: OutcomeCounts) =>
      checkable === 0
        ? `Năm ${year}: chưa có số cuối năm để nói chỉ tiêu cấp tỉnh nào đạt hay không`
        : `Năm ${year}: ${checkable} chỉ tiêu cấp tỉnh có số cuối năm để đối chiếu, ${met} đạt, ${missed} không đạt`,
    highest: (place: string, gap: string) => `Vượt xa nhất: ${place}, ${gap}.`,
    lowest: (place: string, gap: string) => `Còn cách xa nhất: ${place}, ${gap}.`,
    untold: (noFigure: number, noTarget: number) =>
      `${noFigure} nơi có chỉ tiêu mà chưa có số của năm; ${noTarget} nơi chưa thấy chỉ tiêu nào.`,
    country: (target: string, setBy: string, outcome: string) =>
      `Cả nước: chỉ tiêu ${target} (${setBy}), ${outcome}.`,
    mapTitle: commonWords.vi.targetGap,
    mapSubtitle: (year: number) => `Tỷ lệ bao phủ công bố trừ chỉ tiêu năm ${year}, điểm phần trăm`,
    mapLabel: (year: number) => `Bản đồ khoảng cách đến chỉ tiêu BHYT theo tỉnh, năm ${year}`,
    mapDescription: (counts: OutcomeCounts) =>
      `${counts.met} nơi đạt chỉ tiêu, ${counts.missed} nơi không đạt; theo số sớm hơn trong năm, ${counts.aboveThen} nơi lúc đó cao hơn, ${counts.belowThen} nơi thấp hơn chỉ tiêu; ${counts.cannotSay} nơi chưa thể kết luận, ${counts.noFigure} nơi có chỉ tiêu nhưng chưa có số, ${counts.noTarget} nơi chưa thấy chỉ tiêu. Bảng kèm theo nêu cùng các con số.`,
    legend: {
      title: commonWords.vi.legend,
      met: {
        below: (to: string) => `đạt, hơn dưới ${to} điểm`,
        between: (from: string, to: string) => `đạt, hơn ${from} – dưới ${to} điểm`,
        above: (from: string) => `đạt, hơn từ ${from} điểm`,
      },
      missed: {
        below: (to: string) => `không đạt, thiếu dưới ${to} điểm`,
        between: (from: string, to: string) => `không đạt, thiếu ${from} – dưới ${to} điểm`,
        above: (from: string) => `không đạt, thiếu từ ${from} điểm`,
      },
      aboveThen: "số sớm hơn trong năm, cao hơn chỉ tiêu",
      belowThen: "số sớm hơn trong năm, thấp hơn chỉ tiêu",
      cannotSay: targetWords.vi.outcome.cannot_say,
      noFigure: "có chỉ tiêu, chưa có số",
      noTarget: targetWords.vi.outcome.no_target,
    },
    caption: (year: number) => `Chỉ tiêu và kết quả theo tỉnh, năm ${year}`,
    new34Caption: (year: number) => `Chỉ tiêu và kết quả của tỉnh mới, năm ${year}`,
    new34: "Chỉ tiêu của tỉnh mới",
    new34Lead: "Từ ngày 1/7/2025 cả nước có 34 tỉnh, thành. Chỉ tiêu đã biết của các tỉnh mới:",
    note: "Chỉ tiêu đang áp dụng: của trung ương trước, của tỉnh sau, mới trước cũ. Chỉ tiêu giao cho cuối năm: chỉ số của tháng 12 hay của cả năm mới nói đạt hay không đạt; số sớm hơn chỉ nói cao hơn hay thấp hơn chỉ tiêu vào ngày đó. “Trên 92 %” so với 97 % thì chưa thể kết luận.",
  },
  en: {
    view: commonWords.en.measure,
    views: {
      rate: "Coverage rate, 63 provinces",
      newProvinces: "Coverage rate, 34 new provinces",
      targets: commonWords.en.targetGap,
    },
    noView: "no provincial target of this year has a figure to tell",
    title: (year: number) => `Distance to the health-insurance target by province, ${year}`,
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
      `${noFigure} had a target but no figure of the year is known; for ${noTarget} no target was found.`,
    country: (target: string, setBy: string, outcome: string) =>
      `Viet Nam: target ${target} (${setBy}), ${outcome}.`,
    mapTitle: commonWords.en.targetGap,
    mapSubtitle: (year: number) =>
      `Published coverage rate minus the target for ${year}, percentage points`,
    mapLabel: (year: number) => `Map of the distance to target by province, ${year}`,
    mapDescription: (counts: OutcomeCounts) =>
      `Provinces that met their target: ${counts.met}; missed: ${counts.missed}; above it on an earlier date: ${counts.aboveThen}; below it on an earlier date: ${counts.belowThen}; cannot be said: ${counts.cannotSay}; with a target but no figure: ${counts.noFigure}; no target found: ${counts.noTarget}. The table beside it holds the same figures.`,
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
    note: "Target in force: a national body's before the province's own, the newest first. Targets are for the end of the year: met or missed is told only by a figure of December or of the whole year; an earlier one says above or below on that date. Of “over 92%” against 97% nothing can be said.",
  },
});
