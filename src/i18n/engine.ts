import { bilingual } from "../lib/language.ts";
import { commonWords } from "./common.ts";

/** Words for loading the query engine, and for each way it can fail: what happened, what to do. */
export const engineWords = bilingual({
  vi: {
    retry: "Thử lại",
    cancel: commonWords.vi.stop,
    progressLabel: commonWords.vi.loadingEngine,
    progress: (loaded: string, total: string) => `Đang tải công cụ truy vấn: ${loaded} / ${total}`,
    stored: "Câu này đã chạy khi trang được dựng.",
    starting: "Đã tải xong, đang khởi động…",
    ready: "Công cụ truy vấn đã sẵn sàng; mọi lựa chọn đều có kết quả ngay.",
    failure: {
      unsupported:
        "Trình duyệt này chưa chạy được WebAssembly. Hãy cập nhật trình duyệt, hoặc xem các trang bản đồ từng năm.",
      network: "Không tải được công cụ truy vấn hoặc số liệu. Hãy kiểm tra mạng rồi thử lại.",
      damaged:
        "Máy chủ hoặc mạng đã trả về một tệp khác, hoặc tệp bị cắt dở: có thể là trang đăng nhập Wi-Fi, hoặc trang vừa được cập nhật. Hãy kiểm tra mạng rồi tải lại trang.",
      outdated: "Số liệu của trang đã được cập nhật từ khi bạn mở trang này. Hãy tải lại trang.",
      blocked:
        "Chính sách bảo mật của trang hoặc trình duyệt chặn WebAssembly. Hãy tắt tiện ích chặn cho trang này, hoặc xem các trang bản đồ từng năm.",
      timed_out: "Quá thời gian chờ. Mạng hoặc máy có thể đang chậm; hãy thử lại.",
      memory: "Thiết bị không đủ bộ nhớ. Hãy đóng bớt thẻ hoặc ứng dụng rồi thử lại.",
      query: "Công cụ không thực hiện được truy vấn này. Hãy tải lại trang rồi thử lại.",
      forbidden:
        "Trang chỉ chạy được câu truy vấn (SELECT, WITH, DESCRIBE…) và lệnh sửa bảng tạm thời, không chạy lệnh về tệp, cấu hình hay phần mở rộng.",
      empty: "Chưa có câu lệnh nào để chạy.",
      too_long: "Câu SQL dài quá 50.000 byte nên công cụ không nhận. Hãy rút gọn lại.",
      broken: "Công cụ gặp lỗi và đã dừng. Hãy thử lại: công cụ sẽ khởi động lại từ đầu.",
      cancelled: "Đã dừng. Bảng và bản đồ giữ nguyên lựa chọn trước đó.",
    },
  },
  en: {
    retry: "Try again",
    cancel: commonWords.en.stop,
    progressLabel: commonWords.en.loadingEngine,
    progress: (loaded: string, total: string) => `Loading the query engine: ${loaded} of ${total}`,
    stored: "This ran when the site was built.",
    starting: "Loaded; starting…",
    ready: "The query engine is ready; every choice is answered at once.",
    failure: {
      unsupported:
        "This browser cannot run the WebAssembly that is needed. Update the browser, or use the map pages of each year.",
      network: "The query engine or the data did not load. Check the connection and try again.",
      damaged:
        "The server or network sent another file, or part of one: perhaps a Wi-Fi log-in page, or the site was just updated. Check the connection and reload the page.",
      outdated: "The site was updated since you opened this page. Reload it.",
      blocked:
        "A security policy of this page or browser blocks WebAssembly. Switch blocking extensions off for this site, or use the map pages of each year.",
      timed_out: "This took too long. The network or device may be slow; try again.",
      memory: "The device has too little memory. Close some tabs or programs and try again.",
      query: "The engine could not answer this question. Reload the page and try again.",
      forbidden:
        "Only questions (SELECT, WITH, DESCRIBE…) and passing changes to tables run here, not statements about files, settings or extensions.",
      empty: "There is no statement to run yet.",
      too_long: "The SQL is longer than the 50,000 bytes that the engine can take. Shorten it.",
      broken: "The engine met a fault and stopped. Try again: it starts afresh.",
      cancelled: "Stopped. Table and map still show the previous choice.",
    },
  },
});
