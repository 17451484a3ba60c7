import { bilingual } from "../lib/language.ts";
import { counted, plural } from "../lib/plural.ts";
import { commonWords } from "./common.ts";

export interface FileWords {
  title: string;
  text: string;
  /** What the parameter in the address stands for. */
  parameter?: string;
}

const files = bilingual({
  vi: {
    areas: {
      title: "Danh sách đơn vị hành chính",
      text: "Cả nước, 63 tỉnh, thành phố cũ, 34 tỉnh, thành phố mới và sáu vùng: mã, tên, số lượng số liệu đã công bố, đường dẫn.",
    },
    area: {
      title: "Một đơn vị hành chính",
      text: "Mọi số liệu của đơn vị đó qua các năm, chỉ tiêu kèm kết quả và dân số trung bình. Số dùng cho năm là dòng có chosen bằng true.",
      parameter:
        "Mã của đơn vị đó: 14 là một trong 63 tỉnh cũ, 15n là một trong 34 tỉnh mới, 00 là cả nước",
    },
    local: {
      title: "Quận, huyện, xã, phường của một tỉnh, thành phố",
      text: "Mọi số liệu của quận, huyện, xã, phường trong một tỉnh, thành phố, kể cả các đơn vị trước tháng 7/2025. Số dùng cho năm là dòng có chosen bằng true. Chỉ tỉnh, thành phố nào có số liệu ấy mới có tệp.",
      parameter: "Tên tỉnh, thành phố như trong địa chỉ trang của tỉnh, thành phố đó",
    },
    years: {
      title: "Các năm có số liệu",
      text: "Mỗi năm có bao nhiêu tỉnh, thành phố có tỷ lệ, bao nhiêu tỉnh, thành phố có số liệu bất kỳ, theo 63 và 34 tỉnh.",
    },
    year: {
      title: "Bản đồ một năm",
      text: "Bản đồ của một năm theo 63 và 34 tỉnh, cho cả hai chỉ số. Cột status cho biết số liệu là của đúng năm, của năm trước, tính từ các tỉnh cũ, chỉ có số người hay chưa có.",
      parameter: "Năm, bốn chữ số",
    },
    comparison: {
      title: commonWords.vi.twoYears,
      text: "Thay đổi giữa hai năm của cả nước, theo 63 và 34 tỉnh, tính bằng điểm phần trăm, cho cả hai chỉ số. Mỗi dòng ghi thời điểm thật của hai số liệu và cho biết chiều thay đổi có chắc chắn hay không.",
      parameter: "Hai năm, năm sớm hơn đứng trước, nối bằng gạch nối",
    },
    targets: {
      title: commonWords.vi.targets,
      text: "Mọi chỉ tiêu bao phủ của cả nước và các tỉnh, đặt cạnh số liệu của năm: đạt hay không đạt vào cuối năm, cao hơn hay thấp hơn vào một ngày sớm hơn, hoặc chưa thể kết luận.",
    },
    leads: {
      title: "Số liệu còn thiếu có thể tìm ở đâu",
      text: "Những tài liệu có thể chứa số liệu, chỉ tiêu còn thiếu nhưng chưa đọc được trọn vẹn, kèm nội dung có thể có, tỉnh, năm và lý do chưa đọc được.",
    },
    sources: {
      title: "Nguồn",
      text: "Mọi trang và văn bản đã dùng để lấy số liệu, chỉ tiêu.",
    },
    versions: {
      title: commonWords.vi.versions,
      text: "Các lần phát hành, mới nhất trước, kèm số dòng thêm, sửa, rút và địa chỉ cố định của từng bảng.",
    },
  },
  en: {
    areas: {
      title: "List of areas",
      text: "The country, the 63 former provinces, the 34 present ones and the six regions: codes, names, how many figures were published, links.",
    },
    area: {
      title: "One area",
      text: "All figures of the area over the years, targets with their outcome and average population. The figure of a year is the row whose chosen is true.",
      parameter:
        "Code of the area: 14 is one of the 63 former provinces, 15n one of the 34 present ones, 00 the country",
    },
    local: {
      title: "Districts and communes of a province",
      text: "All figures of the districts and communes of a province, those of before July 2025 too. The figure of a year is the row whose chosen is true. Only provinces with such figures have a file.",
      parameter: "Name of the province as in the address of its page",
    },
    years: {
      title: "Years with figures",
      text: "How many provinces have a rate in each year, and how many have any figure, by the 63 and by the 34.",
    },
    year: {
      title: "Map of a year",
      text: "The map of a year by the 63 and by the 34 provinces, in both measures. The status says whether a figure is of that very year, carried forward, computed from former provinces, a count only, or missing.",
      parameter: "The year, four digits",
    },
    comparison: {
      title: commonWords.en.twoYears,
      text: "Change between two years for the country, the 63 and the 34 provinces, in percentage points, in both measures. Each row gives both real dates and says whether the sign of the change is certain.",
      parameter: "The two years, the earlier first, joined by a hyphen",
    },
    targets: {
      title: commonWords.en.targets,
      text: "Every coverage target of the country and the provinces beside the figure of its year: met or missed at the year's end, above or below on an earlier date, or open.",
    },
    leads: {
      title: "Where missing figures may be",
      text: "Documents that may hold missing figures or targets and could not be read whole: what they may hold, for which provinces and years, and why they are open.",
    },
    sources: {
      title: "Sources",
      text: "Every page and document that figures and targets were read from.",
    },
    versions: {
      title: commonWords.en.versions,
      text: "The releases, newest first, with how many rows were added, changed and withdrawn and the permanent address of each table.",
    },
  },
});

/** Words of the static API: its page, and its OpenAPI description (English). */
export const apiWords = bilingual({
  vi: {
    files: files.vi,
    title: commonWords.vi.staticApi,
    lead: "Các câu trả lời của atlas dưới dạng tệp JSON, cho người viết chương trình. Không cần khóa, không giới hạn lượt gọi.",
    openApiTitle: "API Atlas bảo hiểm y tế Việt Nam",
    openApiSummary: "Bao phủ bảo hiểm y tế ở Việt Nam theo tỉnh và năm",
    server: "Thư mục chứa mô tả này",
    attribution: "Atlas bảo hiểm y tế Việt Nam và nguồn của từng số liệu",
    notFound: "Chưa có số liệu cho giá trị này; bản mô tả liệt kê những giá trị hợp lệ",
    rulesHeading: "Trước khi dùng",
    rules: [
      "Mỗi tệp trả lời đúng những câu hỏi mà các trang của atlas trả lời, từ cùng các bảng. Tệp chỉ chứa số liệu đã công bố và những số được tính từ đó; cột basis phân biệt hai loại.",
      "Hai chỉ số không trộn lẫn: coverage_rate là tỷ lệ nguồn công bố, insured_share là số người tham gia chia cho dân số trung bình.",
      "Số “trên 90” không phải là 90: cần xem cột bound (và các cột có đuôi _bound) trước khi xếp hạng hay tính bình quân.",
      "Mỗi dòng đều ghi thời điểm (as_of), mã số liệu (observation_id) và mã nguồn (source_id); chi tiết của nguồn nằm trong sources.json. Số bình quân của nhiều tỉnh không dẫn về một số liệu duy nhất nên hai mã này để trống.",
      "Đường dẫn trong tệp tính từ chính tệp đó. Số thập phân có nhiều nhất bốn chữ số sau dấu chấm.",
      "Địa chỉ v1 được giữ nguyên: trường và tệp có thể được thêm, không trường nào bị bỏ hay đổi nghĩa. Mọi thay đổi khác sẽ nằm ở v2, song song với v1.",
    ],
    openApi: "OpenAPI 3.1",
    schema: "JSON Schema",
    filesHeading: "Các tệp",
    address: commonWords.vi.address,
    parameterLabel: "Tham số",
    allowed: (count: number) => `Có ${count} giá trị:`,
    allowedIn: (count: number) => `Có ${count} giá trị, liệt kê trong`,
    responseLabel: (path: string) => `Trích nội dung ${path}`,
    truncated: "Mỗi danh sách ở đây chỉ giữ dòng đầu.",
    examplesHeading: "Ví dụ",
    examplesText:
      "Mỗi đoạn chạy được nguyên văn; kết quả in ở bên dưới. Cả ba đoạn cùng trả lời một câu hỏi: năm 2020, tỉnh nào có tỷ lệ bao phủ cao nhất?",
    prints: "In ra",
    fieldsHeading: "Các trường",
    fieldsText: "Nghĩa của mọi trường, theo bảng chữ cái.",
    field: "Trường",
    meaning: "Nghĩa",
    version: (version: string) => `Dữ liệu phiên bản ${version}.`,
    versions: "Lịch sử thay đổi",
    cors: "Trang khác có thể đọc trực tiếp các tệp này từ trình duyệt, nếu máy chủ gửi tiêu đề ghi trong tệp _headers đi kèm.",
  },
  en: {
    files: files.en,
    title: commonWords.en.staticApi,
    lead: "The atlas's answers as JSON files, for those who write programs. No key, no limit on requests.",
    openApiTitle: "Viet Nam Health Insurance Atlas API",
    openApiSummary: "Health-insurance coverage in Viet Nam by province and year",
    server: "The folder that holds this description",
    attribution: "Viet Nam Health Insurance Atlas, and the source that each figure leads to",
    notFound: "There are no figures for this value; the description lists those there are",
    rulesHeading: "Before you use it",
    rules: [
      "Each file answers what the pages of the atlas answer, from the same tables. There are only published figures and what is computed from them; basis tells the two apart.",
      "The two measures are never mixed: coverage_rate is the share a source published, insured_share the people insured divided by average population.",
      "“Over 90” is not 90: look at bound (and the fields that end in _bound) before ranking or averaging.",
      "Each row gives its date (as_of), its observation (observation_id) and its source (source_id); the source's details are in sources.json. A mean of several provinces goes back to no single observation, so both are empty there.",
      "Links in a file start from that file. Decimals have at most four digits after the point.",
      "The addresses of v1 stay: fields and files may be added, none is removed or given another meaning. Anything else will be v2, beside v1.",
    ],
    openApi: "OpenAPI 3.1",
    schema: "JSON Schema",
    filesHeading: "Files",
    address: commonWords.en.address,
    parameterLabel: "Parameter",
    allowed: (count: number) => `There ${plural(count, "is", "are")} ${counted(count, "value")}:`,
    allowedIn: (count: number) => `There are ${count} values, listed in`,
    responseLabel: (path: string) => `Extract of ${path}`,
    truncated: "Each list here keeps its first row only.",
    examplesHeading: "Examples",
    examplesText:
      "Each runs as it stands; what it prints is below it. All three ask: which province had the highest coverage rate in 2020?",
    prints: "Prints",
    fieldsHeading: "Fields",
    fieldsText: "The meaning of every field, in alphabetical order.",
    field: "Field",
    meaning: "Meaning",
    version: (version: string) => `Data version ${version}.`,
    versions: "What changed",
    cors: "Other sites can read these files from the browser where the host sends the headers in the _headers file that comes along.",
  },
});
