import { bilingual } from "../lib/language.ts";
import { metadata } from "../lib/metadata.ts";
import { plural } from "../lib/plural.ts";
import { commonWords } from "./common.ts";

/** Words of the SQL page. */
export const queryWords = bilingual({
  vi: {
    title: "Truy vấn số liệu bằng SQL",
    lead: "Viết câu truy vấn bằng SQL; DuckDB trả kết quả ngay trong trình duyệt, từ chính các bảng dữ liệu mở của trang.",
    privacy:
      "Câu SQL bạn viết, kết quả của nó và lịch sử chỉ nằm trong máy của bạn, không được gửi đi đâu.",
    withoutScripts:
      "Trang cần JavaScript để chạy SQL. Nếu không bật JavaScript, bạn vẫn có thể tải các tệp CSV ở danh mục bảng bên dưới rồi chạy các câu mẫu bằng DuckDB trên máy của mình.",
    editor: "Câu SQL",
    editorLabel: "Ô soạn câu SQL",
    keys: "Ctrl + Enter (⌘ + Enter trên Mac) để chạy. Phím Tab thụt dòng; muốn rời ô soạn bằng bàn phím, nhấn Esc rồi Tab.",
    rulesHeading: "Những lệnh chạy được",
    rules:
      "Có thể viết nhiều câu, cách nhau bằng dấu chấm phẩy; trang hiện kết quả của câu cuối. Bảng tạo ra hay sửa đổi chỉ tồn tại trong lần chạy đó. Mỗi lần chạy tối đa 10 giây, trả về tối đa 100.000 dòng. Công cụ không mở được tệp hay địa chỉ nào khác. Câu SQL đến cùng một liên kết chỉ chạy khi bạn bấm Chạy.",
    fromLink:
      "Câu SQL này đến cùng liên kết bạn mở và chưa chạy. Hãy đọc rồi bấm Chạy: người viết câu chọn tên cột và mọi chữ trong đó, không phải trang này.",
    ranFromLink: "Câu SQL này đến cùng một liên kết, do người khác viết.",
    notOurs:
      "Đây không phải số liệu của Atlas: câu SQL không đọc bảng nào của trang, hoặc đã sửa bảng.",
    run: "Chạy",
    stop: commonWords.vi.stop,
    copyLink: "Sao chép liên kết",
    linkCopied: "Đã sao chép liên kết",
    linkLong: "Đã sao chép. Liên kết này dài, một số ứng dụng thư và nhắn tin có thể cắt bớt.",
    linkFailed: "Trình duyệt không cho sao chép; hãy sao chép địa chỉ ở thanh địa chỉ.",
    loadingLabel: commonWords.vi.loadingEngine,
    running: "Đang chạy…",
    size: (size: string, packed: string) =>
      `Câu hỏi mẫu có sẵn kết quả. Câu của bạn chạy bằng công cụ truy vấn, lần đầu cần tải ${size} (khoảng ${packed} nếu máy chủ nén tệp).`,
    result: "Kết quả",
    duckdbSays: "Thông báo của DuckDB, bằng tiếng Anh:",
    siteAndVersion: (version: string, day: string) =>
      `${metadata.site.vi}, số liệu phiên bản ${version} (${day}).`,
    printedSource: (address: string, day: string, site: string) =>
      `${site} Kết quả ngày ${day}, tại ${address}`,
    stale: "Đây là kết quả của câu chạy trước.",
    damagedLink:
      "Liên kết này bị hỏng: một phần câu SQL đã mất trên đường đi. Hãy xem lại câu SQL rồi bấm Chạy, hoặc xin lại liên kết.",
    tableLabel: commonWords.vi.resultTable,
    answered: (_count: number, rows: string, milliseconds?: string) =>
      milliseconds ? `${rows} dòng, ${milliseconds} ms.` : `${rows} dòng.`,
    memory: (amount: string) => `Công cụ đang dùng ${amount} bộ nhớ.`,
    truncated: (rows: string) =>
      `Chỉ giữ ${rows} dòng đầu, kết quả còn nữa. Hãy thêm LIMIT, WHERE hoặc gộp nhóm.`,
    columnsLeftOut: (shown: number, all: string) =>
      `Bảng chỉ hiện ${shown}/${all} cột; tệp tải về có đủ.`,
    rowsShown: (rows: string, all: string) =>
      `Bảng chỉ hiện ${rows} dòng đầu trong tổng số ${all} dòng; tệp tải về có đủ.`,
    moreRows: (_count: number, rows: string) => `Hiện thêm ${rows} dòng`,
    noRows: "Câu lệnh đã chạy xong, không có dòng nào.",
    download: "Tải kết quả",
    preparing: "Đang chuẩn bị tệp…",
    downloaded: (file: string) => `Đã tạo tệp ${file}.`,
    failure: {
      query: "DuckDB không chạy được câu này. Hãy xem thông báo bên dưới.",
      timed_out:
        "Quá thời gian cho phép nên câu lệnh đã bị dừng. Hãy thu hẹp truy vấn rồi chạy lại.",
      memory: "Câu này cần nhiều bộ nhớ hơn mức cho phép. Hãy thu hẹp truy vấn rồi chạy lại.",
      cancelled: "Đã dừng. Câu SQL của bạn vẫn còn nguyên.",
      broken:
        "Câu này làm công cụ gặp lỗi. Công cụ đang khởi động lại, câu SQL của bạn vẫn còn nguyên.",
      offline:
        "Thiết bị đang ngoại tuyến nên chưa tải được công cụ truy vấn. Hãy chạy lại khi có mạng.",
    },
    history: {
      heading: "Các câu đã chạy",
      intro: "Lịch sử chỉ lưu trong trình duyệt này, nhiều nhất 50 câu.",
      empty: "Chưa có câu nào.",
      clear: "Xóa lịch sử",
      blocked: "Trình duyệt không cho trang lưu lịch sử.",
    },
    examples: {
      heading: "Câu hỏi mẫu",
      intro: "Mở một câu để xem SQL, chạy thử rồi sửa theo nhu cầu.",
      run: "Chạy câu này",
      runNamed: (title: string) => `Chạy câu này: ${title}`,
    },
    tables: {
      heading: "Các bảng và ý nghĩa từng cột",
      intro: "Tên bảng và cột giữ nguyên như trong các tệp tải về; ô soạn gợi ý khi bạn gõ.",
      rows: (_count: number, rows: string) => `${rows} dòng`,
      show: "Xem 100 dòng đầu",
      sample: (name: string, title: string) => `-- ${title}\nSELECT *\nFROM ${name}\nLIMIT 100`,
      columns: "Các cột",
      views: "Các bảng tính sẵn",
      viewsIntro:
        "Các bảng này được tính từ các bảng trên; bản đồ và biểu đồ của trang được vẽ từ đây.",
    },
  },
  en: {
    title: "Query the data in SQL",
    lead: "Write your own question in SQL; DuckDB answers in your browser, from the very tables that this site offers as open data.",
    privacy:
      "The SQL that you write, its results and your history stay on your device; they are sent nowhere.",
    withoutScripts:
      "Running SQL here needs JavaScript. Without it you can still download the CSV files from the list of tables below and run the examples in DuckDB on your own computer.",
    editor: "SQL",
    editorLabel: "SQL editor",
    keys: "Ctrl + Enter (⌘ + Enter on a Mac) runs the query. Tab indents; to leave the editor by keyboard, press Esc, then Tab.",
    rulesHeading: "What can be run",
    rules:
      "Several statements may be separated by semicolons; the result of the last one is shown. Tables that you make or change last for that run only. A run may take up to 10 seconds and return up to 100,000 rows. The engine can open no other file and no address. SQL that comes with a link runs only when you press Run.",
    fromLink:
      "This SQL came with the link that you opened and has not run. Read it, then press Run: who wrote it chose its column names and every word in it, not this site.",
    ranFromLink: "This SQL came with a link, written by someone else.",
    notOurs:
      "This is not a figure of the atlas: the SQL reads none of its tables, or changes them.",
    run: "Run",
    stop: commonWords.en.stop,
    copyLink: "Copy link",
    linkCopied: "Link copied",
    linkLong: "Copied. This link is long; some mail and chat programs may cut it off.",
    linkFailed: "The browser does not allow copying; copy the address from the address bar.",
    loadingLabel: commonWords.en.loadingEngine,
    running: "Running…",
    size: (size: string, packed: string) =>
      `The examples come with their results. Your own SQL runs in the query engine, which is loaded once: ${size}, about ${packed} where the server compresses.`,
    result: "Result",
    duckdbSays: "DuckDB says:",
    siteAndVersion: (version: string, day: string) =>
      `${metadata.site.en}, data version ${version} (${day}).`,
    printedSource: (address: string, day: string, site: string) =>
      `${site} Result of ${day}, at ${address}`,
    stale: "This is the result of the query that ran before.",
    damagedLink:
      "This link is damaged: part of the SQL was lost on the way. Check the SQL and press Run, or ask for the link again.",
    tableLabel: commonWords.en.resultTable,
    answered: (count: number, rows: string, milliseconds?: string) =>
      `${rows} ${plural(count, "row")}${milliseconds ? `, ${milliseconds} ms` : ""}.`,
    memory: (amount: string) => `The engine is using ${amount} of memory.`,
    truncated: (rows: string) =>
      `Only the first ${rows} rows are kept; there are more. Add LIMIT, WHERE or a grouping.`,
    columnsLeftOut: (shown: number, all: string) =>
      `The table shows ${shown} of ${all} columns; the downloads have them all.`,
    rowsShown: (rows: string, all: string) =>
      `The table shows the first ${rows} of ${all} rows; the downloads have them all.`,
    moreRows: (count: number, rows: string) => `Show ${rows} more ${plural(count, "row")}`,
    noRows: "The statement has run; it returned no rows.",
    download: "Download the result",
    preparing: "Preparing the file…",
    downloaded: (file: string) => `Made the file ${file}.`,
    failure: {
      query: "DuckDB could not run this. See the message below.",
      timed_out:
        "This took longer than allowed and was stopped. Narrow the question and run it again.",
      memory: "This needs more memory than allowed. Narrow the question and run it again.",
      cancelled: "Stopped. Your SQL is still here.",
      broken: "This made the engine fail. It is starting afresh; your SQL is still here.",
      offline:
        "The device is offline, so the query engine cannot load. Once connected, run it again.",
    },
    history: {
      heading: "What you have run",
      intro: "The history is kept in this browser only, 50 queries at most.",
      empty: "Nothing yet.",
      clear: "Clear the history",
      blocked: "The browser does not let this page keep a history.",
    },
    examples: {
      heading: "Worked examples",
      intro: "Open a question to see its SQL, run it, then change it as you like.",
      run: "Run this",
      runNamed: (title: string) => `Run this: ${title}`,
    },
    tables: {
      heading: "Tables and what their columns mean",
      intro:
        "Tables and columns are named as in the downloads; the editor completes them as you type.",
      rows: (count: number, rows: string) => `${rows} ${plural(count, "row")}`,
      show: "See the first 100 rows",
      sample: (name: string, title: string) => `-- ${title}\nSELECT *\nFROM ${name}\nLIMIT 100`,
      columns: "Columns",
      views: "Tables worked out in advance",
      viewsIntro:
        "Worked out from the tables above; the maps and charts of this site are made from them.",
    },
  },
});
