import { bilingual } from "../lib/language.ts";
import { metadata } from "../lib/metadata.ts";
import { commonWords } from "./common.ts";

/** Words of the frame that every page shares. */
export const siteWords = bilingual({
  vi: {
    languageName: "Tiếng Việt",
    siteName: metadata.site.vi,
    skip: "Chuyển đến nội dung chính",
    mainMenu: "Mục chính",
    description:
      "Tỷ lệ bao phủ bảo hiểm y tế (BHYT) theo tỉnh và năm, chỉ từ số liệu đã công bố, mỗi số liệu đều dẫn nguồn.",
    footer: {
      data: "Bảng số liệu: CC BY 4.0. Mã nguồn: MIT.",
      population: "Dân số trung bình: Cục Thống kê.",
      shapes: "Ranh giới tỉnh:",
      contributors: "© những người đóng góp OpenStreetMap",
      shapesLicence: "(ODbL). Quần đảo Hoàng Sa, Trường Sa: Natural Earth và OpenStreetMap.",
      privacy: "Trang không dùng cookie, không theo dõi, không gửi dữ liệu ra ngoài.",
      methods: commonWords.vi.methods,
    },
    source: commonWords.vi.source,
    note: commonWords.vi.note,
    download: commonWords.vi.download,
    cite: commonWords.vi.cite,
    notFound: {
      title: "Không có trang này",
      text: "Địa chỉ có thể bị gõ nhầm, hoặc năm, tỉnh này chưa có số liệu.",
      back: "Về trang đầu",
    },
  },
  en: {
    languageName: "English",
    siteName: metadata.site.en,
    skip: "Skip to main content",
    mainMenu: "Main",
    description:
      "Health-insurance (BHYT) coverage in Viet Nam by province and year, from published figures only, each one traced to its source.",
    footer: {
      data: "Data tables: CC BY 4.0. Code: MIT.",
      population: "Average population: National Statistics Office.",
      shapes: "Province boundaries:",
      contributors: "© OpenStreetMap contributors",
      shapesLicence: "(ODbL). Hoang Sa and Truong Sa islands: Natural Earth and OpenStreetMap.",
      privacy: "No cookies, no tracking; nothing you do here leaves this site.",
      methods: commonWords.en.methods,
    },
    source: commonWords.en.source,
    note: commonWords.en.note,
    download: commonWords.en.download,
    cite: commonWords.en.cite,
    notFound: {
      title: "No such page",
      text: "The address may be mistyped, or there are no figures for that year or province.",
      back: "Back to the home page",
    },
  },
});
