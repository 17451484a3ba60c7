import { bilingual } from "../lib/language.ts";

/** What the views over the published tables hold; `src/sql/views*.sql` defines them. */
export const queryViews = bilingual({
  vi: {
    area_population: "Dân số trung bình của từng đơn vị theo năm, tính bằng người.",
    figures:
      "Mỗi dòng là một số liệu theo một chỉ số: coverage_rate (tỷ lệ công bố), insured_share (tỷ lệ tự tính), participants (số người).",
    figure_of_year: "Số liệu dùng cho mỗi đơn vị, chỉ số và năm.",
    standing_figures: "Như trên, kèm năm cuối mà số liệu còn được dùng thay (stands_until).",
    target_checks:
      "Mỗi chỉ tiêu đặt cạnh số liệu của năm: đạt hay không đạt (chỉ theo số liệu cuối năm), cao hơn hay thấp hơn vào một ngày sớm hơn, hoặc chưa thể kết luận; rank = 1 là chỉ tiêu đang áp dụng.",
    group_figures:
      "Số liệu của vùng và tỉnh mới tính từ các tỉnh cũ, dùng số liệu cũ tối đa n năm.",
  },
  en: {
    area_population: "Average population of each area and year, in people.",
    figures:
      "One row for each figure of a measure: coverage_rate (published), insured_share (participants ÷ population), participants.",
    figure_of_year: "The figure that stands for an area, measure and year.",
    standing_figures: "The same, with the last year that the figure may stand for (stands_until).",
    target_checks:
      "Every target beside the figure of its year: met or missed (by a figure of the year's end only), above or below on an earlier date, or inconclusive; rank 1 is the one in force.",
    group_figures:
      "Figures of regions and new provinces worked out from the old ones, up to n years old.",
  },
});

export type ViewName = keyof (typeof queryViews)["vi"];
