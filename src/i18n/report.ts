import { bilingual } from "../lib/language.ts";
import type { Report } from "../lib/report.ts";
import { commonWords } from "./common.ts";

/** Words of reports: of mistakes, and of figures that readers send in. */
export const reportWords = bilingual({
  vi: {
    report: "Báo lỗi hoặc gửi số liệu",
    send: "Gửi số liệu còn thiếu",
    subject: (parts: string) => `Atlas bảo hiểm y tế: ${parts}`,
    about: {
      page: "Trang",
      place: commonWords.vi.province,
      year: "Năm",
      figure: "Mã số liệu",
    } satisfies Record<Exclude<keyof Report, "subject">, string>,
    ask: [
      "Chỗ sai, hoặc số liệu đúng như trong nguồn",
      "Thời điểm của số liệu",
      "Nguồn (nhan đề, cơ quan hoặc báo đăng, ngày công bố)",
      "Đường dẫn",
    ],
  },
  en: {
    report: "Report a mistake or send a figure",
    send: "Send a missing figure",
    subject: (parts: string) => `Health Insurance Atlas: ${parts}`,
    about: {
      page: "Page",
      place: commonWords.en.province,
      year: "Year",
      figure: "Figure",
    },
    ask: [
      "What is wrong, or the figure as its source prints it",
      "The date that the figure is about",
      "Source (title, publisher, date of publication)",
      "Link",
    ],
  },
});
