import type { Column } from "../lib/data-package.ts";
import type { DatasetGroup } from "../lib/dataset-groups.ts";
import { bilingual } from "../lib/language.ts";
import { formatCount } from "../lib/numbers.ts";
import type { AreaSet, LocalSet } from "../sql/questions.ts";
import { commonWords } from "./common.ts";
import { localWords } from "./local.ts";

/** Tells how many areas of each set a table has rows for. */
const areaList =
  (words: {
    country: string;
    all: (areaSet: AreaSet) => string;
    some: (count: number, areaSet: AreaSet) => string;
    below: Record<LocalSet, (count: number) => string>;
  }) =>
  (counts: Record<string, number>): string => {
    const provinces = (["63", "34"] as const).map((areaSet) => {
      const count = counts[areaSet] ?? 0;
      return count === Number(areaSet)
        ? words.all(areaSet)
        : count > 0 && words.some(count, areaSet);
    });
    const below = Object.entries(words.below).map(
      ([set, text]) => counts[set] && text(counts[set]),
    );
    return [counts.country && words.country, ...provinces, ...below].filter(Boolean).join(", ");
  };

/** Words of the data page. */
export const dataWords = bilingual({
  vi: {
    title: "Dữ liệu mở",
    headline: "Mọi số liệu của atlas, tải về và dùng lại tự do",
    lead: (tables: number, shapes: number) =>
      `Trang có ${tables} bảng và ${shapes} bộ dữ liệu ranh giới, cùng mô tả từng cột. Mọi số đều truy được về nguồn đã công bố; số do atlas tự tính được ghi rõ.`,
    version: (version: string, day: string) => `Phiên bản ${version}, ngày ${day}.`,
    everything: (size: string) => `Tải tất cả (ZIP, ${size})`,
    index: "Các tập dữ liệu",
    parts: {
      "how-to-read": "Mở bằng R, Python, Excel, DuckDB",
      licences: "Giấy phép",
      metadata: "Mô tả và mã kiểm tra",
      cite: "Trích dẫn toàn bộ dữ liệu",
    },
    pages: {
      api: "API tĩnh (JSON)",
      versions: "Phiên bản và thay đổi",
      query: "Truy vấn bằng SQL",
    },
    columns: {
      dataset: "Tập dữ liệu",
      rows: "Số dòng",
      years: "Năm",
      files: commonWords.vi.download,
    },
    groups: {
      figures: "Số liệu bao phủ và nguồn",
      areas: "Địa bàn, dân số và dữ liệu ranh giới",
      policy: "Văn bản và chính sách",
    } satisfies Record<DatasetGroup, string>,
    facts: {
      rows: "Số dòng",
      shapes: "Số đối tượng",
      years: "Các năm",
      areas: "Phạm vi",
      licence: "Giấy phép",
      version: "Phiên bản",
      sources: commonWords.vi.source,
    },
    years: ({ from, to }: { from: number; to: number }) =>
      from === to ? `${from}` : `${from}–${to}`,
    areas: areaList({
      country: "cả nước",
      all: (areaSet) => `cả ${areaSet} tỉnh, thành phố ${areaSet === "63" ? "cũ" : "mới"}`,
      some: (count, areaSet) =>
        `${count}/${areaSet} tỉnh, thành phố ${areaSet === "63" ? "cũ" : "mới"}`,
      below: localWords.vi.counts,
    }),
    files: (title: string) => `Các tệp: ${title}`,
    file: { format: "Định dạng", file: "Tệp", size: "Dung lượng", hash: "SHA-256" },
    dictionary: (count: number) => `${count} cột và ý nghĩa`,
    dictionaryOf: (title: string) => `Các cột: ${title}`,
    column: { name: "Cột", meaning: "Ý nghĩa" },
    types: {
      string: commonWords.vi.text,
      integer: commonWords.vi.integer,
      number: "số thập phân",
      boolean: "true hoặc false",
      year: "năm",
    } satisfies Record<Column["type"], string>,
    required: "luôn có giá trị",
    key: "khóa",
    leadsTo: (table: string) => `liên kết với bảng ${table}`,
    range: (minimum: string, maximum: string) => `từ ${minimum} đến ${maximum}`,
    atLeast: (minimum: string) => `từ ${minimum} trở lên`,
    example: (value: string) => `ví dụ ${value}`,
    preview: (count: number, all: number) =>
      count === all
        ? `Xem trước: ${all === 1 ? "dòng duy nhất" : `cả ${formatCount(all, "vi")} dòng`}`
        : `Xem trước: ${count} dòng đầu trong ${formatCount(all, "vi")} dòng`,
    previewOf: (title: string) => `Những dòng đầu: ${title}`,
    cite: commonWords.vi.cite,
    crosswalkPage: "Xem bảng chuyển đổi dưới dạng trang",
    howTo: {
      lead: "Mỗi đoạn mã dưới đây in ra năm tỉnh, thành phố có tỷ lệ bao phủ cao nhất năm 2020, chỉ xét số cụ thể.",
      codes:
        "Mã tỉnh là chữ, không phải số: 01 là Hà Nội. Hãy đọc cột mã dưới dạng chữ để không mất số 0 đứng đầu.",
      mark: "CSV dành cho chương trình: UTF-8 không có dấu BOM, phân cách bằng dấu phẩy, dấu chấm thập phân. Riêng các phiên bản đã phát hành đến 2026-11-28 giữ nguyên từng byte, nên tệp CSV của chúng vẫn mở đầu bằng dấu BOM.",
      excelHeading: "Excel",
      excel: [
        "Mỗi bảng có sẵn tệp Excel (XLSX): nhấp đúp để mở. Số là số, ngày là ngày, mã giữ số 0 đứng đầu; dòng tiêu đề đứng yên và có bộ lọc; bản in gọn trong ít trang A4. Hai trang tính kèm theo giải thích các cột, ghi phiên bản và giấy phép.",
        "Đừng nhấp đúp để mở tệp CSV. Windows đặt vùng Việt Nam dùng dấu phẩy thập phân và lấy dấu chấm phẩy làm dấu phân cách danh sách, nên Excel dồn cả dòng vào một cột; chữ Việt hiện sai, mã mất số 0 đứng đầu, 95.54 có thể không còn là số. Hãy mở tệp XLSX.",
        "Nếu chỉ có CSV: chọn Data › From Text/CSV, mã hóa 65001 (Unicode UTF-8), dấu phân cách Comma, rồi trong Transform Data đổi cột mã sang kiểu Text và chọn Using Locale › English cho các cột số.",
      ],
    },
    licences: {
      tables:
        "Các bảng theo giấy phép CC BY 4.0. Bạn được sao chép, sửa đổi và dùng cho mọi mục đích, kể cả thương mại, với điều kiện ghi tên atlas và giấy phép.",
      shapes:
        "Dữ liệu ranh giới tỉnh: © những người đóng góp OpenStreetMap, ODbL 1.0. Bản đồ vẽ từ dữ liệu này phải ghi nguồn; dữ liệu ranh giới đã sửa và công bố lại phải giữ nguyên giấy phép.",
      facts:
        "Mỗi số liệu thuộc về nguồn đã công bố; khi dùng lại, xin dẫn cả nguồn ghi trong bảng sources.",
    },
    metadata: {
      lead: "Các mô tả trên trang này cũng có ở dạng máy đọc được:",
      files: {
        "datapackage.json": "Data Package 2.0 của Frictionless: mọi tệp, mọi cột",
        "csv-metadata.json": "CSVW của W3C cho toàn bộ các bảng; mỗi tệp CSV còn có tệp riêng",
        "catalog.jsonld": "danh mục DCAT-AP 3 (JSON-LD)",
        "CITATION.cff": "cách trích dẫn, theo Citation File Format 1.2",
        "checksums.txt": "SHA-256 của từng tệp",
      },
      check: "Kiểm tra tệp đã tải: đặt checksums.txt cùng thư mục rồi chạy",
    },
  },
  en: {
    title: "Open data",
    headline: "Everything in the atlas, free to download and reuse",
    lead: (tables: number, shapes: number) =>
      `${tables} tables and ${shapes} sets of map shapes, with every column described. Each figure can be traced to the source that published it; what the atlas computes is marked as derived.`,
    version: (version: string, day: string) => `Version ${version} of ${day}.`,
    everything: (size: string) => `Download everything (ZIP, ${size})`,
    index: "Datasets",
    parts: {
      "how-to-read": "Open it in R, Python, Excel, DuckDB",
      licences: "Licences",
      metadata: "Descriptions and checksums",
      cite: "Cite the data as a whole",
    },
    pages: {
      api: "Static API (JSON)",
      versions: "Versions and changes",
      query: "Ask in SQL",
    },
    columns: { dataset: "Dataset", rows: "Rows", years: "Years", files: commonWords.en.download },
    groups: {
      figures: "Coverage figures and sources",
      areas: "Areas, population and map shapes",
      policy: "Documents and policy",
    } satisfies Record<DatasetGroup, string>,
    facts: {
      rows: "Rows",
      shapes: "Shapes",
      years: "Years",
      areas: "Areas",
      licence: "Licence",
      version: "Version",
      sources: commonWords.en.source,
    },
    years: ({ from, to }: { from: number; to: number }) =>
      from === to ? `${from}` : `${from}–${to}`,
    areas: areaList({
      country: "the country",
      all: (areaSet) => `all ${areaSet} ${areaSet === "63" ? "old" : "new"} provinces`,
      some: (count, areaSet) =>
        `${count} of the ${areaSet} ${areaSet === "63" ? "old" : "new"} provinces`,
      below: localWords.en.counts,
    }),
    files: (title: string) => `Files: ${title}`,
    file: { format: "Format", file: "File", size: "Size", hash: "SHA-256" },
    dictionary: (count: number) => `${count} columns and what they mean`,
    dictionaryOf: (title: string) => `Columns: ${title}`,
    column: { name: "Column", meaning: "Meaning" },
    types: {
      string: commonWords.en.text,
      integer: commonWords.en.integer,
      number: "decimal number",
      boolean: "true or false",
      year: "year",
    } satisfies Record<Column["type"], string>,
    required: "never empty",
    key: "key",
    leadsTo: (table: string) => `leads to ${table}`,
    range: (minimum: string, maximum: string) => `${minimum} to ${maximum}`,
    atLeast: (minimum: string) => `${minimum} or more`,
    example: (value: string) => `for example ${value}`,
    preview: (count: number, all: number) =>
      count === all
        ? `Preview: ${all === 1 ? "the only row" : all === 2 ? "both rows" : `all ${formatCount(all, "en")} rows`}`
        : `Preview: the first ${count} of ${formatCount(all, "en")} rows`,
    previewOf: (title: string) => `First rows: ${title}`,
    cite: commonWords.en.cite,
    crosswalkPage: "See the crosswalk as a page",
    howTo: {
      lead: "Each of these prints the five provinces with the highest coverage rate in 2020, of exact figures only.",
      codes:
        "Province codes are text, not numbers: 01 is Ha Noi. Read them as text, so that no leading zero is lost.",
      mark: "CSV is for programs: UTF-8 without a byte-order mark, commas, decimal points. Only the versions released up to 2026-11-28 stay byte for byte as they were, so their CSV still begins with the mark.",
      excelHeading: "Excel",
      excel: [
        "Every table comes as an Excel workbook (XLSX): open it with a double click. Numbers are numbers, days are dates, codes keep their leading zero; the heading stays in place and has a filter; printed, it takes few pages of A4. Two more sheets explain the columns and give version and licence.",
        "Do not open the CSV with a double click. Windows set to Viet Nam has a decimal comma and a semicolon as its list separator, so Excel puts each whole line into one column; Vietnamese letters come out wrong, codes lose their leading zero, and 95.54 may be no number. Open the XLSX instead.",
        "With nothing but a CSV: Data › From Text/CSV, file origin 65001 (Unicode UTF-8), delimiter Comma, then in Transform Data make the code columns Text and choose Using Locale › English for the number columns.",
      ],
    },
    licences: {
      tables:
        "Tables: CC BY 4.0. Copy, change and use them for any purpose, commercial ones too, as long as you name the atlas and the licence.",
      shapes:
        "Province shapes: © OpenStreetMap contributors, ODbL 1.0. A map made from them has to say so; changed shapes that are published have to keep the licence.",
      facts:
        "Each figure belongs to the source that published it: please name the one given in the sources table as well.",
    },
    metadata: {
      lead: "All descriptions on this page can be read by machines too:",
      files: {
        "datapackage.json": "Frictionless Data Package 2.0: every file, every column",
        "csv-metadata.json": "W3C CSVW for all tables; each CSV has a file of its own as well",
        "catalog.jsonld": "DCAT-AP 3 catalogue (JSON-LD)",
        "CITATION.cff": "how to cite it, by the Citation File Format 1.2",
        "checksums.txt": "SHA-256 of every file",
      },
      check: "To check downloads, put checksums.txt beside them and run",
    },
  },
});
