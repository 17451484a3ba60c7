import { bilingual, type Language } from "../lib/language.ts";
import { formatCount } from "../lib/numbers.ts";
import type { CellType } from "../lib/table-file/cell-types.ts";
import type { Binary, Encoding } from "../lib/table-file/decode.ts";
import { type LimitKind, tableLimits } from "../lib/table-file/limits.ts";
import type { Delimiter } from "../lib/table-file/lines.ts";
import type { ProblemKind } from "../lib/table-file/problems.ts";
import { commonWords } from "./common.ts";

type Refused = Binary | LimitKind | "not-parquet" | "too-large" | "unreadable" | "json" | "codec";

const most = {
  vi: limitsIn("vi"),
  en: limitsIn("en"),
};

function limitsIn(language: Language) {
  const { columns, rows, cells, lettersInRow } = tableLimits;
  const count = (value: number) => formatCount(value, language);
  return {
    columns: count(columns),
    rows: count(rows),
    cells: count(cells),
    letters: count(lettersInRow),
  };
}

/** Words for the reader's own files on the SQL page. */
export const ownFilesWords = bilingual({
  vi: {
    title: "Tệp của bạn",
    lead: "Đưa tệp CSV, Excel hoặc Parquet của bạn vào đây để truy vấn cùng dữ liệu của trang.",
    privacy:
      "Tệp chỉ được đọc trong trình duyệt này: không gửi đi đâu, không lưu lại; đóng hoặc tải lại trang là hết.",
    choose: "Chọn tệp",
    drop: "hoặc thả tệp vào bất cứ chỗ nào trên trang",
    limit: (size: string, columns: string, rows: string) =>
      `CSV (kể cả tệp dùng tab hay dấu chấm phẩy), Excel (.xlsx), JSON và Parquet; mỗi tệp tối đa ${size}, ${columns} cột, ${rows} dòng.`,
    reading: (file: string) => `Đang đọc ${file}…`,
    refused: {
      empty: (file: string) => `${file} trống, không có gì để đọc.`,
      parquet: (file: string) => `${file} không đọc được như Parquet; tệp có thể bị hỏng.`,
      "not-parquet": (file: string) =>
        `${file} không phải tệp Parquet nguyên vẹn: tệp Parquet bắt đầu và kết thúc bằng bốn chữ PAR1. Hãy lấy lại tệp; nếu đó là tệp CSV, hãy đổi đuôi thành .csv.`,
      workbook: (file: string) =>
        `${file} không đọc được như bảng tính Excel (.xlsx): tệp có thể bị hỏng, hoặc là tệp nén ZIP hay bảng tính kiểu khác. Hãy mở ra rồi lưu thành .xlsx hoặc CSV UTF-8.`,
      "old-workbook": (file: string) =>
        `${file} là bảng tính Excel kiểu cũ (.xls) hoặc có mật khẩu. Hãy mở ra rồi lưu thành .xlsx không mật khẩu hoặc CSV UTF-8.`,
      markup: (file: string) =>
        `${file} là trang web hoặc XML, dù mang tên bảng tính. Hãy mở bằng Excel hay LibreOffice rồi lưu thành .xlsx hoặc CSV UTF-8.`,
      json: (file: string) =>
        `${file} không phải JSON đọc được thành bảng. Trang đọc được một danh sách bản ghi: [{"tinh": "Sơn La", "so": 1}, …].`,
      encrypted: (file: string) =>
        `${file} là tệp Parquet được mã hóa, công cụ không mở được. Hãy ghi lại không mã hóa.`,
      codec: (file: string, name: string) =>
        `${file} được nén bằng ${name}, công cụ này không đọc được. Hãy ghi lại với Snappy, Gzip hoặc Zstandard.`,
      "too-wide": (file: string) =>
        `${file} có quá ${most.vi.columns} cột nên không đọc. Hãy bỏ bớt cột, hoặc xoay bảng để mỗi số liệu là một dòng.`,
      "too-long": (file: string) =>
        `${file} có quá ${most.vi.rows} dòng hoặc ${most.vi.cells} ô nên không đọc. Hãy bỏ bớt dòng hoặc cột.`,
      "long-row": (file: string) =>
        `${file} có một dòng dài quá ${most.vi.letters} chữ nên không đọc. Có thể tệp không có dấu xuống dòng, hoặc không phải là bảng.`,
      archive: (file: string) => `${file} là tệp nén. Hãy giải nén rồi đưa tệp CSV vào.`,
      pdf: (file: string) =>
        `${file} là tệp PDF. Trang không đọc được bảng trong PDF; hãy sao chép bảng sang bảng tính rồi lưu thành CSV.`,
      binary: (file: string) =>
        `${file} không phải tệp chữ. Trang chỉ đọc được CSV (UTF-8, UTF-16, Windows-1258), Excel (.xlsx), JSON và Parquet.`,
      "too-large": (file: string) =>
        `${file} quá lớn. Hãy bỏ bớt cột hoặc dòng, hay chuyển sang Parquet cho gọn.`,
      unreadable: (file: string) =>
        `Không đọc được ${file}. Nếu đó là thư mục hay tệp đang mở ở chương trình khác, hãy chọn lại.`,
    } satisfies Record<Refused, (file: string, name: string) => string>,
    notLoaded: "Không tải được phần đọc tệp. Hãy kiểm tra mạng rồi chọn lại tệp.",
    tableName: "Tên bảng",
    remove: (file: string) => `Bỏ ${file}`,
    removeShort: "Bỏ tệp này",
    rows: (rows: string, columns: string) => `${rows} dòng, ${columns} cột`,
    encodings: {
      "utf-8": "UTF-8",
      "utf-16le": "UTF-16",
      "utf-16be": "UTF-16",
      "windows-1258": "Windows-1258",
    } satisfies Record<Encoding, string>,
    notUnicode:
      "Tệp không phải UTF-8 nên được đọc theo Windows-1258. Nếu chữ có dấu ở dưới hiện sai, tệp có thể dùng TCVN3 hoặc VNI; hãy lưu lại thành UTF-8.",
    sheet: "Trang tính",
    delimiter: "Ngăn cột bằng",
    delimiters: {
      ",": "dấu phẩy",
      ";": "dấu chấm phẩy",
      "\t": "tab",
      "|": "gạch đứng |",
    } satisfies Record<Delimiter, string>,
    decimalMark: "Dấu thập phân",
    decimalMarks: { ",": "phẩy: 95,54", ".": "chấm: 95.54" },
    dateOrder: "Ngày tháng",
    dateOrders: { day: "ngày trước: 31/10/2020", month: "tháng trước: 10/31/2020" },
    header: "Có dòng tên cột",
    guessed: "Có số như 1.234 hiểu được hai cách; hãy xem lại dấu thập phân.",
    preview: (file: string) => `Những dòng đầu của ${file}`,
    typeOf: (column: string) => `Kiểu của cột ${column}`,
    types: {
      integer: commonWords.vi.integer,
      number: "số",
      date: "ngày",
      timestamp: "ngày giờ (UTC nếu có múi giờ)",
      boolean: "có/không",
      text: commonWords.vi.text,
    } satisfies Record<CellType, string>,
    problems: (count: string) => `${count} chỗ cần xem lại; không có gì bị bỏ mất`,
    moreProblems: (count: string) => `Hiện thêm (còn ${count})`,
    onlyFirst: (count: string) => `Chỉ liệt kê ${count} chỗ đầu.`,
    place: (line: number, column: number) => `Dòng ${line}, cột ${column}`,
    problem: {
      quotes: (text: string) => `dấu ngoặc kép không khép đúng, được giữ như chữ: “${text}”`,
      short: (text: string) => `thiếu ô (${text}); ô thiếu để trống`,
      long: (text: string) => `thừa ô (${text}); ô thừa được đưa vào cột riêng`,
      "before-header": (text: string) => `không tính là dòng số liệu: “${text}”`,
      unnamed: (text: string) => `cột không có tên; đặt tạm là ${text}`,
      "same-name": (text: string) => `trùng tên cột “${text}”; thêm số phía sau`,
      undecodable: (text: string) => `có chữ không giải mã được: “${text}”`,
      misfit: (text: string) => `“${text}” không hợp với kiểu của cột`,
      unzoned: (text: string) => `“${text}” không ghi múi giờ như ô khác của cột; hiểu là UTC`,
    } satisfies Record<ProblemKind, (text: string) => string>,
    keptText: (column: string, misfits: string) =>
      `Cột ${column} gần như toàn số hoặc ngày, nhưng ${misfits} ô thì không, nên vẫn để là chữ. Đổi kiểu ở đầu cột nếu bạn muốn để trống các ô ấy.`,
    loading: "Đang đưa vào công cụ truy vấn…",
    ready: (table: string) => `Đã sẵn sàng: truy vấn bằng tên bảng ${table}.`,
    failed: (reason: string) => `Công cụ truy vấn không nhận bảng này. ${reason}`,
    notRead: (file: string, reason: string) => `Chưa đọc được ${file}. ${reason}`,
    ask: "Xem cả bảng bằng SQL",
    areas: {
      title: "Tỉnh, thành phố trong tệp",
      column: "Cột ghi tỉnh",
      none: "không có",
      set: "Theo bộ",
      sets: { "63": "63 tỉnh (đến 6/2025)", "34": "34 tỉnh (từ 7/2025)" },
      summary: (named: string, all: string) => `Nhận ra ${named}/${all} cách ghi khác nhau.`,
      bothFit:
        "Các tên này có ở cả hai bộ nhưng chỉ những địa bàn khác nhau; hãy chọn bộ mà tệp của bạn dùng.",
      regions: (names: string, rows: string) =>
        `Là vùng, không phải tỉnh: ${names}. ${rows} ấy vẫn ở trong bảng, ô mã tỉnh để trống.`,
      unknown: "Chưa nhận ra",
      useSuggestions: (count: string) => `Dùng gợi ý cho ${count} cách ghi`,
      choose: (value: string) => `Tỉnh của “${value}”`,
      rows: (rows: string) => `${rows} dòng`,
      leave: "để trống",
      suggestions: "Có phải là",
      all: "Tất cả",
      ambiguous: "có thể là nhiều địa phương",
      more: (count: string) => `Còn ${count} cách ghi khác chưa nhận ra.`,
      map: "Xem trên bản đồ",
      mapLabel: "Bản đồ các tỉnh có trong tệp",
      mapDescription: (named: string, all: string) => `Tệp có ${named}/${all} tỉnh, thành phố.`,
      notInFile: "không có trong tệp",
      mapFailed: "Không tải được bản đồ. Hãy kiểm tra mạng rồi mở lại.",
      confirm: "Thêm mã tỉnh vào bảng",
      update: "Cập nhật mã tỉnh",
      confirmed: (code: string, set: string, rows: string, all: string) =>
        `Đã thêm cột ${code} và ${set}: ${rows}/${all} dòng có mã tỉnh.`,
      tooMany: "Cột này có quá nhiều giá trị khác nhau nên khó là cột ghi tỉnh. Hãy chọn cột khác.",
      join: "Ghép với số liệu bao phủ BHYT",
      sameYear: "Tỷ lệ bao phủ của cùng tỉnh, cùng năm",
      latest: "Tỷ lệ bao phủ mới nhất của từng tỉnh, kèm năm của nó",
    },
  },
  en: {
    title: "Your files",
    lead: "Add your own CSV, Excel or Parquet file and query it together with our data.",
    privacy:
      "Files are read in this browser only: nothing is sent or stored; they are gone when you close or reload the page.",
    choose: "Choose files",
    drop: "or drop them anywhere on the page",
    limit: (size: string, columns: string, rows: string) =>
      `CSV (with tabs or semicolons too), Excel (.xlsx), JSON and Parquet; up to ${size}, ${columns} columns and ${rows} rows each.`,
    reading: (file: string) => `Reading ${file}…`,
    refused: {
      empty: (file: string) => `${file} is empty; there is nothing to read.`,
      parquet: (file: string) => `${file} cannot be read as Parquet; it may be damaged.`,
      "not-parquet": (file: string) =>
        `${file} is not a whole Parquet file: those start and end with the four letters PAR1. Get the file again; if it is CSV, change its ending to .csv.`,
      workbook: (file: string) =>
        `${file} cannot be read as an Excel workbook (.xlsx): it may be damaged, or a ZIP file or another kind of workbook. Open it and save it as .xlsx or as CSV in UTF-8.`,
      "old-workbook": (file: string) =>
        `${file} is an old Excel workbook (.xls), or one with a password. Open it and save it as .xlsx without a password, or as CSV in UTF-8.`,
      markup: (file: string) =>
        `${file} is a web page or XML, though it may be named like a workbook. Open it in Excel or LibreOffice and save it as .xlsx or as CSV in UTF-8.`,
      json: (file: string) =>
        `${file} is no JSON that can be read as a table. A list of records can be: [{"province": "Son La", "n": 1}, …].`,
      encrypted: (file: string) =>
        `${file} is encrypted Parquet, which the engine cannot open. Write it again without encryption.`,
      codec: (file: string, name: string) =>
        `${file} is compressed with ${name}, which this engine cannot read; write it with Snappy, Gzip or Zstandard.`,
      "too-wide": (file: string) =>
        `${file} has more than ${most.en.columns} columns and is not read. Leave some out, or turn the table so that each figure is a row.`,
      "too-long": (file: string) =>
        `${file} has more than ${most.en.rows} rows or ${most.en.cells} cells and is not read. Leave out rows or columns.`,
      "long-row": (file: string) =>
        `${file} has a row of more than ${most.en.letters} letters and is not read. It may have no line ends, or be no table.`,
      archive: (file: string) => `${file} is compressed. Unpack it and add the CSV.`,
      pdf: (file: string) =>
        `${file} is a PDF. Tables in PDF cannot be read here; copy them to a spreadsheet and save that as CSV.`,
      binary: (file: string) =>
        `${file} is no text. Only CSV (UTF-8, UTF-16, Windows-1258), Excel (.xlsx), JSON and Parquet can be read here.`,
      "too-large": (file: string) =>
        `${file} is too large. Leave out columns or rows, or turn it into Parquet, which is smaller.`,
      unreadable: (file: string) =>
        `${file} could not be read. If it is a folder, or open in another program, choose again.`,
    },
    notLoaded:
      "The part that reads files did not load. Check the connection and choose the file again.",
    tableName: "Table name",
    remove: (file: string) => `Remove ${file}`,
    removeShort: "Remove this file",
    rows: (rows: string, columns: string) => `Rows: ${rows}; columns: ${columns}`,
    encodings: {
      "utf-8": "UTF-8",
      "utf-16le": "UTF-16",
      "utf-16be": "UTF-16",
      "windows-1258": "Windows-1258",
    },
    notUnicode:
      "The file is not in UTF-8, so it is read as Windows-1258. If accented letters look wrong below, it may be in TCVN3 or VNI; save it again as UTF-8.",
    sheet: "Sheet",
    delimiter: "Cells parted by",
    delimiters: { ",": "comma", ";": "semicolon", "\t": "tab", "|": "vertical bar |" },
    decimalMark: "Decimal mark",
    decimalMarks: { ",": "comma: 95,54", ".": "point: 95.54" },
    dateOrder: "Dates",
    dateOrders: { day: "day first: 31/10/2020", month: "month first: 10/31/2020" },
    header: "First line names the columns",
    guessed: "Some numbers, like 1.234, can be read in two ways; check the decimal mark.",
    preview: (file: string) => `First rows of ${file}`,
    typeOf: (column: string) => `Type of column ${column}`,
    types: {
      integer: commonWords.en.integer,
      number: "number",
      date: "date",
      timestamp: "date and time (UTC where zoned)",
      boolean: "yes/no",
      text: commonWords.en.text,
    },
    problems: (count: string) => `Places to check: ${count}; nothing has been lost`,
    moreProblems: (count: string) => `Show more (${count} left)`,
    onlyFirst: (count: string) => `Only the first ${count} are listed.`,
    place: (line: number, column: number) => `Line ${line}, column ${column}`,
    problem: {
      quotes: (text: string) => `quotes that do not close properly, kept as letters: “${text}”`,
      short: (text: string) => `cells missing (${text}); they are left empty`,
      long: (text: string) => `too many cells (${text}); those stand in columns of their own`,
      "before-header": (text: string) => `not counted as a row: “${text}”`,
      unnamed: (text: string) => `a column without a name; called ${text}`,
      "same-name": (text: string) => `a second column “${text}”; a number is added`,
      undecodable: (text: string) => `letters that cannot be decoded: “${text}”`,
      misfit: (text: string) => `“${text}” does not fit the type of its column`,
      unzoned: (text: string) => `“${text}” has no time zone, as others here do; read as UTC`,
    },
    keptText: (column: string, misfits: string) =>
      `Nearly all cells of ${column} are numbers or dates; ${misfits} ${misfits === "1" ? "is" : "are"} not, so the column stays text. Change its type above the column to leave those cells empty.`,
    loading: "Handing it to the query engine…",
    ready: (table: string) => `Ready: query it as ${table}.`,
    failed: (reason: string) => `The query engine does not take this table. ${reason}`,
    notRead: (file: string, reason: string) => `${file} is not read yet. ${reason}`,
    ask: "See the whole table in SQL",
    areas: {
      title: "Provinces in the file",
      column: "Column of provinces",
      none: "none",
      set: "Boundaries",
      sets: { "63": "63 provinces (until June 2025)", "34": "34 provinces (since July 2025)" },
      summary: (named: string, all: string) => `Spellings recognised: ${named} of ${all}.`,
      bothFit:
        "Both sets have these names, for different territories; choose the set that your file uses.",
      regions: (names: string, rows: string) =>
        `Regions, not provinces: ${names}. They stay in the table (${rows}), without a province code.`,
      unknown: "Not recognised",
      useSuggestions: (count: string) => `Use the suggestions for ${count}`,
      choose: (value: string) => `Province of “${value}”`,
      rows: (rows: string) => (rows === "1" ? "1 row" : `${rows} rows`),
      leave: "leave empty",
      suggestions: "Perhaps",
      all: "All",
      ambiguous: "may be several",
      more: (count: string) => `Other spellings not recognised: ${count}.`,
      map: "See it on the map",
      mapLabel: "Map of the provinces in the file",
      mapDescription: (named: string, all: string) => `The file has ${named} of ${all} provinces.`,
      notInFile: "not in the file",
      mapFailed: "The map did not load. Check the connection and open it again.",
      confirm: "Add province codes to the table",
      update: "Update the province codes",
      confirmed: (code: string, set: string, rows: string, all: string) =>
        `Columns ${code} and ${set} added: ${rows} of ${all} rows have a province code.`,
      tooMany: "This column has too many different values to be one of provinces. Choose another.",
      join: "Join with health-insurance coverage",
      sameYear: "Coverage of the same province in the same year",
      latest: "Each province's latest coverage, with its year",
    },
  },
});
