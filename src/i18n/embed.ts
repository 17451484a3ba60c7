import { bilingual } from "../lib/language.ts";

/** Words around a figure that is shown within pages of other sites. */
export const embedWords = bilingual({
  vi: {
    embed: "Nhúng",
    lead: "Dán đoạn mã này vào trang của bạn. Hình luôn theo số liệu mới nhất của atlas.",
    options:
      "Thêm vào cuối địa chỉ: ?theme=light hoặc ?theme=dark (nền sáng hoặc tối), ?height=600 (chiều cao, điểm ảnh); nối nhiều lựa chọn bằng &. Không chạy được tập lệnh, hình vẫn hiện, chỉ không tự đổi chiều cao.",
    otherYears: (name: string, years: readonly number[]) =>
      `Cần hình của riêng một năm, thay ${name}/ trong địa chỉ bằng ${name}-${years[0]}/; có hình của các năm ${years.join(", ")}.`,
    preview: "Xem trước",
    embedTable: "Nhúng bảng này",
    open: "Xem hình này, nguồn của từng số liệu và dữ liệu trên",
  },
  en: {
    embed: "Embed",
    lead: "Paste this into your page. The figure follows the newest data of the atlas.",
    options:
      "At the end of the address: ?theme=light or ?theme=dark, ?height=600 (in pixels); join several with &. Where scripts do not run the figure still shows, but keeps its height.",
    otherYears: (name: string, years: readonly number[]) =>
      `For the figure of one year put ${name}-${years[0]}/ in the address in place of ${name}/; there are ${years.join(", ")}.`,
    preview: "Preview",
    embedTable: "Embed this table",
    open: "See this figure, the source of each number and the data on the",
  },
});
