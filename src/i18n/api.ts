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
      text: "Cả nước, 63 tỉnh, thành cũ, 34 tỉnh, thành mới và sáu vùng: mã, tên, số con số đã công bố, đường dẫn.",
    },
    area: {
      title: "Một đơn vị hành chính",
      text: "Mọi số liệu của nơi đó qua các năm, chỉ tiêu kèm kết quả và dân số trung bình. Số của năm là dòng có chosen bằng true.",
      parameter:
        "Mã của nơi đó: 14 là một trong 63 tỉnh cũ, 15n là một trong 34 tỉnh mới, 00 là cả nước",
    },
    years: {
      title: "Các năm có số liệu",
      text: "Mỗi năm có bao nhiêu tỉnh, thành có tỷ lệ, bao nhiêu nơi có số liệu bất kỳ, theo 63 và 34 tỉnh.",
    },
    year: {
      title: "Bản đồ một năm",
      text: "Bản đồ của một năm theo 63 và 34 tỉnh, cho cả hai thước đo. Cột status cho biết con số là của đúng năm, mang sang từ năm trước, tính từ các tỉnh cũ, chỉ có số người hay không có.",
      parameter: "Năm, bốn chữ số",
    },
    comparison: {
      title: commonWords.vi.twoYears,
      text: "Thay đổi giữa hai năm của cả nước, theo 63 và 34 tỉnh, tính bằng điểm phần trăm, cho cả hai thước đo. Mỗi dòng ghi hai thời điểm thật và cho biết dấu của thay đổi có chắc hay không.",
      parameter: "Hai năm, năm sớm hơn đứng trước, nối bằng gạch nối",
    },
    targets: {
      title: commonWords.vi.targets,
      text: "Mọi chỉ tiêu bao phủ của cả nước và các tỉnh, đặt cạnh số của năm: đạt, chưa đạt hay chưa nói được.",
    },
    leads: {
      title: "Số còn thiếu ở đâu",
      text: "Các tài liệu có thể chứa số liệu, chỉ tiêu còn thiếu mà chưa đọc được trọn vẹn: có thể chứa gì, về tỉnh nào, năm nào, vì sao chưa đọc được.",
    },
    sources: {
      title: "Nguồn",
      text: "Mọi trang và văn bản mà số liệu, chỉ tiêu được đọc từ đó.",
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
      text: "Every coverage target of the country and the provinces beside the figure of its year: met, missed or open.",
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
    attribution: "Atlas bảo hiểm y tế Việt Nam, và nguồn mà từng số liệu dẫn tới",
    notFound: "Không có số liệu cho giá trị này; bản mô tả liệt kê những giá trị có",
    rulesHeading: "Trước khi dùng",
    rules: [
      "Mỗi tệp trả lời đúng những câu hỏi mà các trang của atlas trả lời, từ cùng các bảng. Chỉ có số liệu đã công bố và những gì tính ra từ đó; cột basis phân biệt hai loại.",
      "Hai thước đo không trộn lẫn: coverage_rate là tỷ lệ nguồn công bố, insured_share là số người tham gia chia cho dân số trung bình.",
      "Số kiểu “trên 90” không phải là 90: xem cột bound (các cột đuôi _bound) trước khi xếp hạng hay tính trung bình.",
      "Dòng nào cũng ghi thời điểm (as_of), mã số liệu (observation_id) và mã nguồn (source_id); chi tiết của nguồn ở sources.json. Trung bình của nhiều tỉnh không dẫn về một số liệu duy nhất nên hai mã này trống.",
      "Đường dẫn trong tệp tính từ chính tệp đó. Số thập phân có nhiều nhất bốn chữ số sau dấu chấm.",
      "Địa chỉ v1 được giữ nguyên: có thể có thêm trường và thêm tệp, không trường nào bị bỏ hay đổi nghĩa. Thay đổi nào khác sẽ nằm ở v2, song song với v1.",
    ],
    machine: "Bản mô tả cho máy",
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
      "Mỗi đoạn chạy được ngay như đang viết; kết quả in bên dưới. Cả ba đều hỏi: năm 2020, tỉnh nào có tỷ lệ bao phủ cao nhất?",
    prints: "In ra",
    fieldsHeading: "Các trường",
    fieldsText: "Nghĩa của mọi trường, theo bảng chữ cái.",
    field: "Trường",
    meaning: "Nghĩa",
    version: (version: string) => `Dữ liệu phiên bản ${version}.`,
    versions: "Lịch sử thay đổi",
    cors: "Trang khác đọc được các tệp này thẳng từ trình duyệt, nếu máy chủ gửi tiêu đề trong tệp _headers đi kèm.",
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
    machine: "Descriptions for machines",
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
