import type { Bilingual } from "../lib/language.ts";
import { apiLocalFields } from "./api-local-fields.ts";
import { apiMetaFields, both } from "./api-meta-fields.ts";

/** A field of one side of a comparison. */
const sides = (name: string, vi: string, en: string): Record<string, Bilingual<string>> => ({
  [`from_${name}`]: both(`${vi}, năm trước`, `${en}, of the earlier year`),
  [`to_${name}`]: both(`${vi}, năm sau`, `${en}, of the later year`),
});

/** The meaning of each field of the API, by its name. */
export const apiFields: Record<string, Bilingual<string>> = {
  ...apiMetaFields,
  ...apiLocalFields,
  areas: both("Cả nước và các tỉnh, thành phố", "The country and the provinces"),
  regions: both("Sáu vùng của 63 tỉnh, thành phố", "The six regions of the 63 provinces"),
  area: both("Đơn vị hành chính của tệp", "The area that the file is about"),
  figures: both(
    "Mọi số liệu, cũ trước; mỗi chỉ số một dòng",
    "All figures, oldest first, one row for each measure",
  ),
  targets: both(
    "Chỉ tiêu; trong sources.json là số chỉ tiêu đọc từ nguồn",
    "Targets; in sources.json how many were read from the source",
  ),
  population: both("Dân số trung bình từng năm", "Average population, year by year"),
  years: both("Các năm có số liệu cấp tỉnh", "Years with provincial figures"),
  areas_63: both("Theo 63 tỉnh, thành phố", "By the 63 provinces"),
  areas_34: both("Theo 34 tỉnh, thành phố", "By the 34 provinces"),
  coverage_rate: both("Các dòng theo tỷ lệ bao phủ", "Rows by coverage rate"),
  insured_share: both(
    "Các dòng theo tỷ lệ tự tính (số người ÷ dân số)",
    "Rows by insured share of the population",
  ),
  sources: both("Các nguồn", "The sources"),
  leads: both(
    "Tài liệu có thể chứa số liệu hoặc chỉ tiêu còn thiếu",
    "Documents that may hold missing figures or targets",
  ),
  lead_id: both("Mã tài liệu trong leads", "Identifier of the document in leads"),
  title: both("Nhan đề tài liệu", "Title of the document"),
  publisher: both("Cơ quan, báo đăng", "Publisher, by its Vietnamese name"),
  publisher_en: both("Cơ quan, báo đăng, theo tên tiếng Anh", "Publisher, by its English name"),
  published: both("Ngày công bố", "Date of publication"),
  url: both("Đường dẫn", "Web address"),
  may_hold_vi: both("Có thể chứa gì, bằng tiếng Việt", "What it may hold, in Vietnamese"),
  may_hold_en: both("Có thể chứa gì, bằng tiếng Anh", "What it may hold, in English"),
  why_open_vi: both("Vì sao chưa đọc được, bằng tiếng Việt", "Why it was not read, in Vietnamese"),
  why_open_en: both("Vì sao chưa đọc được, bằng tiếng Anh", "Why it was not read, in English"),
  versions: both("Các lần phát hành, mới nhất trước", "The releases, newest first"),
  area_set: both(
    "Hệ đơn vị hành chính: 63 (đến 30/6/2025), 34 (từ 1/7/2025), country (cả nước)",
    "Set of areas: 63 (until 2025-06-30), 34 (since 2025-07-01), country",
  ),
  area_code: both(
    "Mã trong hệ đó, theo cơ quan thống kê",
    "Code in that set, by the statistics office",
  ),
  area_codes: both(
    "Mã các tỉnh, thành phố trong vùng; của một tài liệu: mã ngăn bằng dấu chấm phẩy, 63 là tất cả, null là chưa rõ",
    "Codes of the provinces in the region; of a document: parted by semicolons, 63 for all, null if not known",
  ),
  id: both(
    "Mã dùng trong địa chỉ: 34 tỉnh mới có thêm chữ n",
    "The code in addresses: n is added for the 34",
  ),
  name_vi: both("Tên tiếng Việt", "Name in Vietnamese"),
  name_en: both("Tên tiếng Anh", "Name in English"),
  region_slug: both("Vùng, viết như trong địa chỉ trang", "Region, as in page addresses"),
  successor_code: both(
    "Mã tỉnh mới mà tỉnh này thuộc về",
    "Code of the present province it became part of",
  ),
  predecessor_codes: both(
    "Mã các tỉnh cũ hợp thành",
    "Codes of the former provinces it was made of",
  ),
  rates: both("Có bao nhiêu tỷ lệ đã công bố", "How many rates were published"),
  counts: both("Có bao nhiêu số người đã công bố", "How many counts were published"),
  links: both("Đường dẫn, tính từ tệp này", "Links, starting from this file"),
  api: both("Tệp của API", "File of the API"),
  page_vi: both("Trang tiếng Việt", "Page in Vietnamese"),
  page_en: both("Trang tiếng Anh", "Page in English"),
  measure: both(
    "Chỉ số: coverage_rate (% dân số, nguồn công bố), insured_share (% dân số, tự tính), participants (người)",
    "Measure: coverage_rate (% of population, as published), insured_share (% of population, computed), participants (people)",
  ),
  year: both("Năm", "Year"),
  value: both(
    "Giá trị, theo đơn vị của chỉ số; chỉ tiêu được đối chiếu với tỷ lệ bao phủ (%)",
    "Value, in the unit of the measure; targets are held against the coverage rate (%)",
  ),
  bound: both(
    "Mức chính xác: exact (số cụ thể), rounded (làm tròn), over (trên), under (dưới), nearly (gần, thấp hơn một chút), about (khoảng), estimate (ước tính)",
    "How exact: exact (as printed), rounded, over, under, nearly (just below), about, estimate",
  ),
  decimals: both(
    "Số chữ số thập phân mà nguồn in; null với số người và số tự tính",
    "Decimals that the source printed; null for counts and what is computed",
  ),
  basis: both(
    "published: nguồn công bố; derived: tự tính",
    "published by the source, or derived by us",
  ),
  as_of: both(
    "Thời điểm: năm, tháng hoặc ngày",
    "Date the figure is about: a year, a month or a day",
  ),
  as_of_start: both("Ngày đầu của thời điểm", "First day of that date"),
  as_of_end: both("Ngày cuối của thời điểm", "Last day of that date"),
  as_of_basis: both(
    "Căn cứ của thời điểm: stated (nguồn ghi rõ), context (suy từ đoạn văn), publication (ngày đăng)",
    "How the date is known: stated, from context, or the day of publication",
  ),
  precision: both(
    "Thời điểm chính xác đến day, month hay year",
    "Whether the date is a day, a month or a year",
  ),
  participants: both("Số người tham gia", "People insured"),
  participants_bound: both(
    "Mức chính xác của số người tham gia, như bound",
    "How exact the number of people insured is, as in bound",
  ),
  participants_oldest_year: both(
    "Năm của số người tham gia; khi cộng nhiều tỉnh cũ, năm cũ nhất trong tổng",
    "Year of the people insured; of a sum of old provinces, the oldest in it",
  ),
  participants_year: both(
    "Năm của số người tham gia; khi cộng nhiều tỉnh cũ, năm mới nhất trong tổng",
    "Year of the people insured; of a sum of old provinces, the newest in it",
  ),
  people: both("Dân số trung bình của năm, người", "Average population of the year, people"),
  preliminary: both("Dân số còn là số sơ bộ", "Whether the population is preliminary"),
  chosen: both(
    "Là số dùng cho năm, theo chỉ số này",
    "Whether it is the figure of its year for this measure",
  ),
  figures_in_year: both(
    "Có bao nhiêu số liệu của năm, cùng chỉ số",
    "Figures of the same measure in the year",
  ),
  figures_that_differ: both(
    "Có bao nhiêu số liệu khác nhau về cùng thời điểm, 0 nếu không có",
    "Figures about the same date that differ, 0 if none do",
  ),
  observation_id: both("Mã số liệu trong observations", "Identifier of the figure in observations"),
  source_id: both("Mã nguồn trong sources.json", "Identifier of the source in sources.json"),
  note_vi: both("Ghi chú bằng tiếng Việt", "Note in Vietnamese"),
  note_en: both("Ghi chú bằng tiếng Anh", "Note in English"),
  status: both(
    "Trên bản đồ: year (của đúng năm), earlier (số liệu năm trước), derived (bình quân các tỉnh cũ), count_only (chỉ có số người), none (chưa có số liệu). Khi so sánh: rose (tăng), fell (giảm), no_clear_change (chưa rõ), only_from, only_to (chỉ có một năm), parts_only (có số liệu của cả hai năm nhưng từ những tỉnh cũ khác nhau hoặc quá ít tỉnh), neither (chưa có số liệu)",
    "On a map: year (of that year), earlier (carried forward), derived (mean of former provinces), count_only, none. In a comparison: rose, fell, no_clear_change, only_from or only_to (one year only), parts_only (both years, but not for the same former provinces or for too few), neither",
  ),
  figure_year: both("Năm của số liệu", "Year that the figure is of"),
  carry_years: both(
    "Dùng số liệu cũ hơn nhiều nhất mấy năm",
    "How many years a figure is carried forward at most",
  ),
  members: both(
    "Số tỉnh cũ hợp thành, khi là trung bình hoặc tổng",
    "Former provinces it was made of, where it is a mean or sum",
  ),
  members_with_figure: both("Trong đó bao nhiêu tỉnh có số liệu", "How many of them have a figure"),
  people_share_pct: both(
    "Các tỉnh có số liệu chiếm bao nhiêu % dân số",
    "Share of the population in those with a figure, %",
  ),
  fresh_people_share_pct: both(
    "Các tỉnh có số liệu của đúng năm chiếm bao nhiêu % dân số",
    "Share of the population in those with a figure of that very year, %",
  ),
  is_carried: both(
    "Các tỉnh ấy chiếm chưa tới một phần ba dân số: giá trị được coi là của năm trước",
    "Those hold less than a third of the population: the value counts as carried forward",
  ),
  oldest_year: both(
    "Năm cũ nhất của các số liệu đã gộp; figure_year là năm mới nhất",
    "Oldest year among the figures in the mean or sum; figure_year is the newest",
  ),
  from_year: both(
    "Năm trước; của một tài liệu: năm đầu",
    "The earlier year; of a document the first year",
  ),
  to_year: both(
    "Năm sau; của một tài liệu: năm cuối",
    "The later year; of a document the last year",
  ),
  tolerance_years: both(
    "Sai lệch năm cho phép, số năm",
    "How far from its year a figure may be, in years",
  ),
  unclear_because: both(
    "Vì sao chưa rõ tăng hay giảm: bounds (làm tròn, số không cụ thể), sources (hai nguồn khác nhau, chênh không quá mức các nguồn thường lệch nhau)",
    "Why there is no clear change: bounds (what rounding and bounds leave open), sources (two publishers, and no more apart than they often disagree)",
  ),
  change_points: both("Thay đổi, điểm phần trăm", "Change, percentage points"),
  change_bound: both(
    "Mức chính xác của thay đổi: exact, about, at_least (ít nhất), at_most (nhiều nhất), open (chưa thể kết luận)",
    "How exact the change is: exact, about, at_least, at_most, open",
  ),
  change_low: both(
    "Thay đổi nhỏ nhất có thể, điểm phần trăm; trống nếu không có giới hạn dưới",
    "Lowest possible change, percentage points; null where it has no lower end",
  ),
  change_high: both(
    "Thay đổi lớn nhất có thể, điểm phần trăm; trống nếu không có giới hạn trên",
    "Highest possible change, percentage points; null where it has no upper end",
  ),
  span_years: both("Khoảng cách giữa hai thời điểm, năm", "Time between the two dates, years"),
  points_per_year: both("Thay đổi mỗi năm, điểm phần trăm", "Change a year, percentage points"),
  ...sides("value", "Giá trị, %", "Value, %"),
  ...sides("bound", "Mức chính xác", "How exact"),
  ...sides("decimals", "Số chữ số thập phân mà nguồn in", "Decimals that the source printed"),
  ...sides(
    "as_of",
    "Thời điểm; với trung bình là năm đầu/năm cuối của các số",
    "Date; of a mean the years of its figures, first/last",
  ),
  ...sides("as_of_basis", "Căn cứ của thời điểm", "How the date is known"),
  ...sides("basis", "published hay derived", "published or derived"),
  ...sides("low", "Giá trị thấp nhất có thể, %", "Lowest possible value, %"),
  ...sides("high", "Giá trị cao nhất, %; trống nếu không có", "Highest value, %; null for no end"),
  ...sides("observation_id", "Mã số liệu", "Identifier of the figure"),
  ...sides("source_id", "Mã nguồn", "Identifier of the source"),
  ...sides(
    "figures_that_differ",
    "Có bao nhiêu số liệu khác nhau về cùng thời điểm",
    "Figures about the same date that differ",
  ),
  ...sides(
    "members",
    "Số tỉnh cũ được tính, khi là trung bình",
    "Former provinces in the mean, where it is one",
  ),
  ...sides(
    "people_share_pct",
    "Các tỉnh đó chiếm bao nhiêu % dân số",
    "Share of the population in these provinces, %",
  ),
  target_id: both("Mã chỉ tiêu", "Identifier of the target"),
  target_pct: both("Chỉ tiêu, % dân số", "Target, % of population"),
  target_qualifier: both("exact: đúng mức này; at_least: ít nhất", "exact, or at_least"),
  set_by: both(
    "Ai giao: prime_minister (Thủ tướng), national_assembly (Quốc hội), government (Chính phủ), national (trung ương), province (tỉnh)",
    "Who set it: prime_minister, national_assembly, government, national, province",
  ),
  instrument: both("Văn bản giao chỉ tiêu", "Decision that set it"),
  in_force: both(
    "Là chỉ tiêu đang áp dụng cho địa phương và năm đó",
    "Whether it is the one in force for its area and year",
  ),
  document_id: both("Mã văn bản trong documents", "Identifier of the document in documents"),
  outcome: both(
    "Kết quả: met (đạt) và missed (không đạt) chỉ theo số liệu của tháng 12 hay của cả năm; above_then (cao hơn hoặc bằng chỉ tiêu vào một ngày sớm hơn), below_then (thấp hơn vào một ngày sớm hơn), cannot_say (chưa thể kết luận), no_figure (chưa có số liệu)",
    "Outcome: met and missed only by a figure of December or of the whole year; above_then (at or above the target on an earlier date), below_then (below it on an earlier date), cannot_say, no_figure",
  ),
  gap_points: both(
    "Tỷ lệ trừ chỉ tiêu, điểm phần trăm",
    "Rate above the target, percentage points",
  ),
  figure_basis: both(
    "Số liệu được đối chiếu: published hay derived",
    "The figure held against it: published or derived",
  ),
  figure_source_id: both(
    "Nguồn của số liệu được đối chiếu",
    "Source of the figure held against it",
  ),
  figure_links: both(
    "Trang của số liệu ấy, tính từ tệp này; null khi không có hoặc là trung bình",
    "Page of that figure, starting from this file; null where there is none or it is a mean",
  ),
  ...sides(
    "figure_links",
    "Trang của số liệu, tính từ tệp này; null khi không có hoặc là trung bình",
    "Page of the figure, starting from this file; null where there is none or it is a mean",
  ),
  areas_with_rate: both(
    "Bao nhiêu địa phương có tỷ lệ bao phủ",
    "How many areas have a coverage rate",
  ),
  areas_with_figure: both(
    "Bao nhiêu địa phương có số liệu bất kỳ",
    "How many areas have any figure",
  ),
  source_title: both("Nhan đề trang hay văn bản", "Title of the page or document"),
  source_publisher: both("Cơ quan, báo đăng", "Publisher, by its Vietnamese name"),
  source_publisher_en: both(
    "Cơ quan, báo đăng, theo tên tiếng Anh",
    "Publisher, by its English name",
  ),
  source_published: both("Ngày công bố", "Date of publication"),
  source_url: both("Đường dẫn", "Web address"),
  source_kind: both(
    "Loại nguồn: official (cơ quan Đảng, Nhà nước), legal_portal (cổng văn bản), press (báo chí), research (luận văn, bài nghiên cứu)",
    "Kind of source: official, legal_portal, press, research",
  ),
  observations: both("Bao nhiêu số liệu đọc từ nguồn này", "How many figures were read from it"),
};
