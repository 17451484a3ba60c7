import { bilingual } from "../lib/language.ts";
import { commonWords } from "./common.ts";

/** Words of the page about the provinces before and after 1 July 2025. */
export const crosswalkWords = bilingual({
  vi: {
    title: "Từ 63 tỉnh cũ xuống 34 tỉnh mới",
    headline: (before: number, after: number) => `Từ ${before} xuống ${after} tỉnh, thành phố`,
    lead: (unchanged: number, merged: number) =>
      `Từ ngày 1/7/2025, theo Nghị quyết 202/2025/QH15, ${unchanged} tỉnh, thành phố giữ nguyên, ${merged} tỉnh, thành phố hình thành do sáp nhập hai hoặc ba tỉnh. Các tỉnh đều được sáp nhập nguyên vẹn nên tổng dân số không đổi.`,
    rule: "Với các năm trước, tỷ lệ của tỉnh mới được tính bằng bình quân gia quyền theo dân số của các tỉnh cũ, với điều kiện các tỉnh cũ có số liệu chiếm ít nhất 80% dân số. Khi tỉnh mới đã có số liệu riêng thì chỉ dùng số liệu đó. Tỉnh, thành phố giữ nguyên có cùng một số liệu theo cả hai cách chia.",
    mapLink: (year: number) => `Bản đồ 34 tỉnh, năm ${year}`,
    download: "Tải bảng chuyển đổi",
    caption: "Mỗi tỉnh mới gồm những tỉnh cũ nào",
    columns: {
      name: "Tỉnh, thành phố mới",
      parts: "Gồm các tỉnh, thành phố cũ",
      people: (year: number) => `Dân số ${year}`,
    },
    unchanged: "giữ nguyên",
    total: commonWords.vi.country,
    totalParts: (before: number) => `${before} tỉnh, thành phố cũ`,
    dataset:
      "Bảng chuyển đổi là một tập dữ liệu mở: mã và tên cũ, mã và tên mới, dân số từng tỉnh cũ và tổng của tỉnh mới.",
  },
  en: {
    title: "From 63 provinces to 34",
    headline: (before: number, after: number) => `${before} provinces became ${after}`,
    lead: (unchanged: number, merged: number) =>
      `On 1 July 2025, by Resolution 202/2025/QH15: ${unchanged} stayed as they were, ${merged} were made of two or three. Every merger took whole provinces, so population totals are conserved.`,
    rule: "For earlier years a new province's value is the population-weighted mean of its old ones, given only where those with a figure hold at least 80% of the people. Once a new province has figures of its own, only they are used. A province that stayed as it was shows the same number both ways.",
    mapLink: (year: number) => `Map of the 34 provinces, ${year}`,
    download: "Download the crosswalk",
    caption: "Which old provinces make up each new one",
    columns: {
      name: "New province",
      parts: "Made of",
      people: (year: number) => `Population ${year}`,
    },
    unchanged: "unchanged",
    total: commonWords.en.country,
    totalParts: (before: number) => `${before} old provinces`,
    dataset:
      "The crosswalk is an open dataset: old code and name, new code and name, the people of each old province and their sum in the new one.",
  },
});
