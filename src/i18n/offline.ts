import { bilingual } from "../lib/language.ts";

/** Words for reading without a connection, and of what is stored for it. */
export const offlineWords = bilingual({
  vi: {
    title: "Không có kết nối",
    text: "Trang này chưa được lưu trên thiết bị. Hãy mở lại khi có mạng.",
    stored: "Những trang đã xem, đọc được ngay bây giờ:",
    newer: { text: "Có số liệu mới;", reload: "tải lại trang" },
    about: {
      heading: "Đọc khi không có mạng",
      paragraphs: [
        "Trình duyệt lưu trên thiết bị của bạn những trang đã xem, cùng số liệu và công cụ truy vấn đã dùng, để mở lại được khi không có mạng. Trang chưa xem thì không lưu gì. Trang SQL còn giữ các câu truy vấn đã chạy.",
        "Những gì đã lưu chỉ nằm trên thiết bị, không gửi đi đâu. Khi atlas có bản mới, trang và số liệu của bản cũ bị xoá; trang và tệp không dùng đến trong 60 ngày cũng được xoá.",
        "Muốn xoá ngay: mở phần cài đặt của trình duyệt và xoá dữ liệu trang web của địa chỉ này.",
      ],
    },
  },
  en: {
    title: "No connection",
    text: "This page is not stored on your device. Open it again when you have a connection.",
    stored: "Pages you have visited, which can be read now:",
    newer: { text: "Newer data are here;", reload: "reload" },
    about: {
      heading: "Reading without a connection",
      paragraphs: [
        "Your browser stores on your device the pages that you visit, with the data and the query engine that you used, so that they open again without a connection. Of pages that you have not visited nothing is stored. The SQL page also keeps the queries that you ran.",
        "What is stored stays on your device and is sent nowhere. When the atlas has a new release, pages and data of the old one are deleted; pages and files that were not used for 60 days go too.",
        "To delete it at once, open your browser's settings and clear the site data of this address.",
      ],
    },
  },
});
