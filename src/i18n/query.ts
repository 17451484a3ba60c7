import { bilingual } from "../lib/language.ts";

/** Words of the SQL page. */
export const queryWords = bilingual({
  vi: {
    title: "Hỏi số liệu bằng SQL",
    lead: "Viết câu hỏi của bạn bằng SQL; DuckDB trả lời ngay trong trình duyệt, trên chính các bảng số liệu mở của trang.",
    privacy: "Câu hỏi, kết quả và lịch sử chỉ nằm trong máy bạn, không gửi đi đâu.",
    withoutScripts:
      "Muốn chạy SQL ở đây cần bật JavaScript. Không có JavaScript, bạn vẫn tải được các tệp CSV dưới đây rồi chạy những câu mẫu bằng DuckDB trên máy mình.",
    editor: "Câu SQL",
    editorLabel: "Ô soạn câu SQL",
    keys: "Ctrl + Enter (⌘ + Enter trên Mac) để chạy. Phím Tab thụt dòng; muốn rời ô soạn bằng bàn phím, nhấn Esc rồi Tab.",
    rules:
      "Có thể viết nhiều câu, cách nhau bằng dấu chấm phẩy: trang hiện kết quả của câu cuối. Bảng tạo ra hay sửa đổi chỉ tồn tại trong lần chạy đó. Mỗi lần chạy tối đa 10 giây, trả về tối đa 100.000 dòng.",
    run: "Chạy",
    stop: "Dừng",
    copyLink: "Chép liên kết",
    linkCopied: "Đã chép liên kết",
    linkLong: "Đã chép. Liên kết này dài; vài ứng dụng thư và nhắn tin có thể cắt cụt.",
    linkFailed: "Trình duyệt không cho chép; hãy chép địa chỉ ở thanh địa chỉ.",
    loading: (loaded: string, total: string) => `Đang tải bộ máy truy vấn: ${loaded} / ${total}`,
    loadingLabel: "Đang tải bộ máy truy vấn",
    starting: "Đã tải xong bộ máy, đang khởi động…",
    running: "Đang chạy…",
    size: (size: string, packed: string) =>
      `Lần chạy đầu tải bộ máy truy vấn: ${size}, còn khoảng ${packed} khi máy chủ nén.`,
    result: "Kết quả",
    answered: (rows: string, milliseconds: string) => `${rows} dòng, ${milliseconds} ms`,
    truncated: (rows: string) =>
      `Chỉ hiện ${rows} dòng đầu; kết quả còn nữa. Hãy thêm LIMIT, WHERE hoặc gộp nhóm.`,
    noRows: "Câu lệnh chạy xong, không có dòng nào.",
    memory: (amount: string) => `Bộ máy đang dùng ${amount} bộ nhớ.`,
    engineSays: "DuckDB báo:",
    failure: {
      query: "DuckDB không chạy được câu này.",
      timed_out:
        "Quá thời gian cho phép nên câu lệnh đã bị dừng. Hãy thu hẹp câu hỏi rồi chạy lại.",
      memory: "Câu hỏi này cần nhiều bộ nhớ hơn mức cho phép. Hãy thu hẹp rồi chạy lại.",
      cancelled: "Đã dừng. Câu SQL của bạn vẫn còn nguyên.",
      broken:
        "Câu này làm bộ máy gặp lỗi; bộ máy đang khởi động lại, câu SQL của bạn vẫn còn nguyên.",
      offline:
        "Máy đang mất mạng nên chưa tải được bộ máy truy vấn. Có mạng lại rồi hãy chạy lần nữa.",
    },
  },
  en: {
    title: "Ask the data in SQL",
    lead: "Write your own question in SQL; DuckDB answers in your browser, from the very tables that this site offers as open data.",
    privacy: "Questions, results and history stay on your device; nothing is sent anywhere.",
    withoutScripts:
      "Running SQL here needs JavaScript. Without it you can still download the CSV files below and run the examples in DuckDB on your own computer.",
    editor: "SQL",
    editorLabel: "SQL editor",
    keys: "Ctrl + Enter (⌘ + Enter on a Mac) runs the query. Tab indents; to leave the editor by keyboard, press Esc, then Tab.",
    rules:
      "Several statements may be separated by semicolons; the result of the last one is shown. Tables that you make or change last for that run only. A run may take 10 seconds and return 100,000 rows.",
    run: "Run",
    stop: "Stop",
    copyLink: "Copy link",
    linkCopied: "Link copied",
    linkLong: "Copied. This link is long; some mail and chat programs may cut it off.",
    linkFailed: "The browser does not allow copying; copy the address from the address bar.",
    loading: (loaded: string, total: string) => `Loading the query engine: ${loaded} of ${total}`,
    loadingLabel: "Loading the query engine",
    starting: "The engine has loaded; starting…",
    running: "Running…",
    size: (size: string, packed: string) =>
      `The first run loads the query engine: ${size}, about ${packed} where the server compresses.`,
    result: "Result",
    answered: (rows: string, milliseconds: string) =>
      `${rows} ${rows === "1" ? "row" : "rows"}, ${milliseconds} ms`,
    truncated: (rows: string) =>
      `Only the first ${rows} rows are shown; there are more. Add LIMIT, WHERE or a grouping.`,
    noRows: "The statement ran and returned no rows.",
    memory: (amount: string) => `The engine uses ${amount} of memory.`,
    engineSays: "DuckDB says:",
    failure: {
      query: "DuckDB could not run this.",
      timed_out:
        "This took longer than allowed and was stopped. Narrow the question and run it again.",
      memory: "This question needs more memory than allowed. Narrow it and run it again.",
      cancelled: "Stopped. Your SQL is still here.",
      broken: "This made the engine fail; it is starting afresh, and your SQL is still here.",
      offline:
        "The device is offline, so the query engine cannot load. Run it again once you are connected.",
    },
  },
});
