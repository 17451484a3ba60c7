import { bilingual } from "../lib/language.ts";

/** Words of what may hold missing figures, and of how a figure is sent in. */
export const leadsWords = bilingual({
  vi: {
    heading: "Tìm số liệu còn thiếu ở đâu",
    lead: "Các tài liệu dưới đây có thể chứa số liệu hoặc chỉ tiêu còn thiếu nhưng chưa đọc được trọn vẹn. Chúng tôi không dùng số liệu nào từ các tài liệu này cho đến khi đọc được.",
    where: "Tài liệu có thể chứa số liệu còn thiếu",
    provinces: (names: string) => `Tỉnh, thành phố: ${names}.`,
    allProvinces: "cả 63",
    unknownProvinces: "chưa rõ",
    years: (years: string) => `Năm: ${years}.`,
    download: "Danh sách tài liệu (CSV)",
    gaps: {
      heading: "Những năm chưa có số liệu",
      years: (place: string, years: string) =>
        `${place}: chưa có số liệu của năm ${years}. Có thể tìm trong:`,
      yearsOnly: (place: string, years: string) => `${place}: chưa có số liệu của năm ${years}.`,
    },
    send: {
      heading: "Gửi số liệu",
      text: "Nếu biết một số liệu chưa có ở đây, mời bạn gửi cho ban biên tập atlas, kèm ba thông tin: số liệu đúng như nguồn in (tỷ lệ, số người hoặc cả hai, cùng những từ như “hơn”, “gần”, “khoảng”), thời điểm của số liệu, và nguồn (nhan đề bài hoặc văn bản, cơ quan hoặc báo đăng, ngày công bố, đường dẫn). Thiếu một trong ba thông tin này, số liệu chưa thể được đưa vào. Số liệu khác nhau của nhiều nguồn đều được giữ lại.",
      link: "Gửi số liệu còn thiếu",
    },
  },
  en: {
    heading: "Where missing figures may be",
    lead: "These documents probably hold figures or targets that are missing, but could not be read whole. Until they are read, nothing from them is used here.",
    where: "Documents that may hold missing figures",
    provinces: (names) => `Provinces: ${names}.`,
    allProvinces: "all 63",
    unknownProvinces: "not known",
    years: (years) => `Years: ${years}.`,
    download: "List of these documents (CSV)",
    gaps: {
      heading: "Years without a figure",
      years: (place, years) => `${place}: no figure of ${years} was found. It may be in:`,
      yearsOnly: (place, years) => `${place}: no figure of ${years} was found.`,
    },
    send: {
      heading: "Send a figure in",
      text: "Do you know of a figure that is not here? Please send it to whoever runs this atlas, with three things: the number as its source prints it (a rate, a count or both, with words such as “over”, “nearly”, “about”), the date that it is about, and the source: title, publisher, date of publication, address. Without one of the three it cannot be taken in. Sources that disagree are all kept.",
      link: "Send a missing figure in",
    },
  },
});
