import { bilingual } from "../lib/language.ts";
import { plural } from "../lib/plural.ts";
import { commonWords } from "./common.ts";

/** Words of the log of corrections. */
export const correctionWords = bilingual({
  vi: {
    heading: "Đính chính",
    lead: "Khi một số liệu đã phát hành được sửa hoặc rút, bản cũ vẫn được giữ nguyên ở địa chỉ của nó, và chỗ sửa được ghi dưới đây. Danh sách này lập thẳng từ chênh lệch giữa hai bản phát hành, không viết tay. Số liệu mới thêm được liệt kê ở trang phiên bản.",
    none: "Chưa có số liệu nào đã phát hành phải sửa hoặc rút.",
    release: (version: string, day: string) => `Bản ${version}, ngày ${day}`,
    count: (count: number) => `${count} số liệu, chỉ tiêu được sửa hoặc rút`,
    noneIn: "Bản này không sửa, không rút số liệu nào.",
    columns: {
      place: commonWords.vi.province,
      asOf: "Thời điểm, năm",
      change: "Trước → sau",
      reason: "Lý do",
    },
    target: (year: string) => `chỉ tiêu năm ${year}`,
    withdrawn: "đã rút",
    empty: "trống",
    versions: "Mọi thay đổi từng bản",
  },
  en: {
    heading: "Corrections",
    lead: "When a figure that has been released is corrected or withdrawn, the earlier release stays as it was at its address, and the correction is listed here. The list is made from what differs between two releases, not written by hand. Figures that were added are on the page of versions.",
    none: "No released figure has had to be corrected or withdrawn.",
    release: (version: string, day: string) => `Release ${version} of ${day}`,
    count: (count: number) =>
      `${count} ${plural(count, "figure or target", "figures or targets")} corrected or withdrawn`,
    noneIn: "This release corrected and withdrew nothing.",
    columns: {
      place: commonWords.en.province,
      asOf: "As of, year",
      change: "Before → after",
      reason: "Reason",
    },
    target: (year: string) => `target for ${year}`,
    withdrawn: "withdrawn",
    empty: "empty",
    versions: "Every change, release by release",
  },
});
