import { bilingual } from "../lib/language.ts";
import { counted, plural } from "../lib/plural.ts";
import type { Row } from "../sql/questions.ts";
import { commonWords } from "./common.ts";

type Document = Row<"documents">;
type DocumentType = Document["document_type"];
type Relation = Row<"document-links">["relation"];

/** Words of the documents' pages. */
export const documentWords = bilingual({
  vi: {
    title: "Văn bản đứng sau số liệu",
    headline: (count: number, from: string, to: string) =>
      `${count} văn bản về bảo hiểm y tế, từ ${from} đến ${to}`,
    lead: "Trang giới thiệu bốn tài liệu khởi đầu của atlas, cùng các luật, nghị quyết, quyết định và chỉ thị mà các tài liệu này thực hiện hoặc viện dẫn, hoặc đã giao chỉ tiêu bao phủ.",
    founding: "Bốn tài liệu khởi đầu",
    foundingLead: "Atlas bắt đầu từ bốn tài liệu này. Các ý chính do chúng tôi tóm tắt.",
    types: {
      law: "Luật",
      resolution: "Nghị quyết",
      decision: "Quyết định",
      directive: "Chỉ thị",
      official_letter: "Công văn",
      article: "Bài báo",
    } satisfies Record<DocumentType, string>,
    groups: {
      law: "Luật",
      resolution: "Nghị quyết",
      decision: "Quyết định",
      directive: "Chỉ thị",
      official_letter: "Công văn",
      article: "Bài báo",
    } satisfies Record<DocumentType, string>,
    issued: (issuer: string, date: string) => `${issuer}, ${date}`,
    held: {
      points: (count: number) => `${count} ý chính`,
      figures: (count: number) => `${count} số liệu`,
      targets: (count: number) => `${count} chỉ tiêu`,
    },
    timeline: {
      title: "Tỷ lệ bao phủ cả nước và các văn bản, theo thời gian",
      subtitle: "Trên: % dân số tham gia BHYT, theo nguồn công bố. Dưới: ngày ban hành văn bản",
      label: "Các văn bản theo ngày ban hành",
      note: "Ô đậm là bốn tài liệu khởi đầu. Văn bản chỉ biết năm hoặc tháng ban hành được vẽ thành đoạn. Danh sách bên dưới dẫn đến từng văn bản.",
    },
    facts: {
      heading: "Về văn bản",
      number: "Số hiệu",
      noNumber: "văn bản không ghi số",
      type: "Loại",
      issuer: "Cơ quan ban hành",
      publisher: "Cơ quan, báo đăng",
      issued: "Ngày ban hành",
      published: "Ngày đăng",
      place: "Phạm vi",
      text: "Toàn văn",
      read: "đọc toàn văn",
      noAddress:
        "Chưa tìm thấy địa chỉ công khai, ổn định của văn bản. Các thông tin ở trên có thể giúp tìm bản gốc.",
      note: commonWords.vi.note,
    },
    points: "Ý chính, do chúng tôi tóm tắt",
    relations: {
      heading: "Liên quan đến văn bản khác",
      out: {
        amends: "Sửa đổi",
        carries_out: "Thực hiện",
        cites: "Viện dẫn",
      } satisfies Record<Relation, string>,
      back: {
        amends: "Được sửa đổi bởi",
        carries_out: "Được thực hiện bằng",
        cites: "Được viện dẫn trong",
      } satisfies Record<Relation, string>,
    },
    figures: "Số liệu đọc từ văn bản này",
    targets: {
      heading: commonWords.vi.targets,
      all: "Xem từng chỉ tiêu và kết quả",
      of: (place: string, year: number, target: string) => `${place}, năm ${year}: ${target}`,
    },
    thresholds: {
      heading: "Ngưỡng",
      of: (name: string, pct: string, from: number, to: number) =>
        `${name}: ít nhất ${pct} dân số của xã, các năm ${from} đến ${to}.`,
      link: "Ý nghĩa của ngưỡng này",
    },
    support: {
      heading: "Hỗ trợ mức đóng",
      caption: (group: string, place: string) => `${group} ở ${place}: phần mức đóng được chi trả`,
      payer: "Bên chi trả",
      share: "Phần mức đóng",
      since: "Từ năm",
      payers: { state: "Ngân sách nhà nước", province: "Ngân sách tỉnh" },
      total: "Cộng (tự tính)",
    },
    outreach: {
      heading: "Tuyên truyền và kết quả",
      caption: (place: string, period: string, programme: string) =>
        `${place}, ${period}: ${programme}`,
      meetings: "Hội nghị",
      attendees: "Người dự",
      registrations: "Người đăng ký tham gia",
      share: "Tỷ lệ người dự đăng ký (tự tính)",
    },
    all: "Tất cả văn bản",
    download: "Tải bảng văn bản",
    about: "Văn bản về tỉnh này",
  },
  en: {
    title: "The documents behind the figures",
    headline: (count: number, from: string, to: string) =>
      `${count} documents on health insurance, ${from} to ${to}`,
    lead: "The four documents that the atlas was founded on, and the laws, resolutions, decisions and directives that they carry out or mention, or that set coverage targets.",
    founding: "The four founding documents",
    foundingLead: "The atlas began with these four. The main points are told in our own words.",
    types: {
      law: "Law",
      resolution: "Resolution",
      decision: "Decision",
      directive: "Directive",
      official_letter: "Official letter",
      article: "Press article",
    },
    groups: {
      law: "Laws",
      resolution: "Resolutions",
      decision: "Decisions",
      directive: "Directives",
      official_letter: "Official letters",
      article: "Press articles",
    },
    issued: (issuer: string, date: string) => `${issuer}, ${date}`,
    held: {
      points: (count: number) => `${count} main ${plural(count, "point")}`,
      figures: (count: number) => counted(count, "figure"),
      targets: (count: number) => counted(count, "target"),
    },
    timeline: {
      title: "National coverage rate and the documents, over time",
      subtitle:
        "Above: % of population insured, as published. Below: when each document was issued",
      label: "Documents by date of issue",
      note: "Strong marks: the four founding documents. A document dated only by year or month is drawn as that span. The list below leads to each one.",
    },
    facts: {
      heading: "About the document",
      number: "Number",
      noNumber: "the text carries no number",
      type: "Type",
      issuer: "Issued by",
      publisher: "Published by",
      issued: "Date of issue",
      published: "Date of publication",
      place: "Area",
      text: "Full text",
      read: "read the full text",
      noAddress:
        "No public, lasting address of the document was found. The details above may help to find the original.",
      note: commonWords.en.note,
    },
    points: "Main points, in our own words",
    relations: {
      heading: "In relation to other documents",
      out: { amends: "Amends", carries_out: "Carries out", cites: "Cites" },
      back: { amends: "Amended by", carries_out: "Carried out by", cites: "Cited by" },
    },
    figures: "Figures read from this document",
    targets: {
      heading: commonWords.en.targets,
      all: "Each target and its outcome",
      of: (place: string, year: number, target: string) => `${place}, ${year}: ${target}`,
    },
    thresholds: {
      heading: "Threshold",
      of: (name: string, pct: string, from: number, to: number) =>
        `${name}: at least ${pct} of a commune's people, ${from} to ${to}.`,
      link: "What this threshold means",
    },
    support: {
      heading: "Premium support",
      caption: (group: string, place: string) =>
        `${group} in ${place}: share of the premium that is paid for them`,
      payer: "Paid by",
      share: "Share of premium",
      since: "Since",
      payers: { state: "State budget", province: "Provincial budget" },
      total: "Together (derived)",
    },
    outreach: {
      heading: "Outreach and its result",
      caption: (place: string, period: string, programme: string) =>
        `${place}, ${period}: ${programme}`,
      meetings: "Meetings",
      attendees: "People who came",
      registrations: "People who signed up",
      share: "Share of those who came (derived)",
    },
    all: "All documents",
    download: "Download the table of documents",
    about: "Documents about this province",
  },
});
