import { bilingual } from "../lib/language.ts";

/** Words of what may hold missing figures, and of how a figure is sent in. */
export const leadsWords = bilingual({
  vi: {
    heading: "Tìm số còn thiếu ở đâu",
    lead: "Các tài liệu dưới đây có lẽ chứa số liệu hoặc chỉ tiêu còn thiếu, nhưng chưa đọc được trọn vẹn. Chừng nào chưa đọc thấy, không con số nào của chúng được dùng ở đây.",
    where: "Tài liệu có thể có số còn thiếu",
    provinces: (names: string) => `Tỉnh, thành: ${names}.`,
    allProvinces: "cả 63",
    unknownProvinces: "chưa rõ",
    years: (years: string) => `Năm: ${years}.`,
    download: "Danh sách tài liệu (CSV)",
    gaps: {
      heading: "Những năm chưa có số liệu",
      years: (place: string, years: string) =>
        `${place}: chưa thấy con số nào của năm ${years}. Có thể tìm trong:`,
      yearsOnly: (place: string, years: string) =>
        `${place}: chưa thấy con số nào của năm ${years}.`,
    },
    send: {
      heading: "Gửi một con số",
      text: "Biết một số liệu chưa có ở đây? Xin gửi đến nơi quản lý bản atlas này, kèm ba điều: con số đúng như nguồn in (tỷ lệ, số người hay cả hai, cùng những chữ như “hơn”, “gần”, “khoảng”), thời điểm mà con số nói đến, và nguồn: tên bài hay văn bản, nơi công bố, ngày công bố, địa chỉ trang. Thiếu một trong ba điều thì con số chưa thể đưa vào. Các nguồn nói khác nhau đều được giữ.",
      link: "Gửi con số còn thiếu",
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
