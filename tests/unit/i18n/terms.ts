/** One term for a concept, and what must not be written for it. */
export interface Term {
  use: string;
  not: RegExp;
}

/** The terms of the Vietnamese pages. */
export const vietnameseTerms: readonly Term[] = [
  { use: "chỉ tiêu", not: /mục tiêu/iu },
  { use: "chỉ số", not: /thước đo|số đo(?!\p{L})/iu },
  { use: "tham gia BHYT", not: /(?<!\p{L})có (?:thẻ )?(?:BHYT|bảo hiểm y tế)(?! do)/iu },
  {
    use: "tỷ lệ tự tính (số người ÷ dân số)",
    not: /tính ra(?!\p{L})|tỷ lệ (?:người tham gia|tính) trên dân số(?! năm)/iu,
  },
  {
    use: "chưa có số liệu",
    not: /(?:chưa|không) có số(?! liệu| cụ thể| hiệu| người)|không có số liệu|công bố gì/iu,
  },
  { use: "chưa tìm thấy", not: /(?<!\p{L})chưa (?:từng )?thấy/iu },
  {
    use: "ước tính, khoảng",
    not: /xấp xỉ|số ước chừng|(?<!\p{L})ước(?! tính)(?= \d|[,.;]| hoặc)/iu,
  },
  { use: "chưa thể kết luận", not: /(?:chưa thể|chưa|không) nói được|chưa thể nói/iu },
  { use: "chưa rõ", not: /(?<!\p{L})không rõ tăng|: không rõ(?!\p{L})|“không rõ”/iu },
  { use: "tỉnh, thành phố", not: /tỉnh, thành(?! phố)/iu },
  { use: "địa phương", not: /(?:\d|các|những|mọi|mỗi|nhiều|mấy|hai) nơi(?!\p{L})/iu },
  { use: "61/63", not: /\d (?:trên|trong) \d+ (?:tỉnh|nơi|chấm|địa phương)/iu },
  { use: "sao chép", not: /(?<!sao )(?<!\p{L})chép(?!\p{L})/iu },
  { use: "công cụ truy vấn", not: /bộ máy/iu },
  { use: "95,54% (no space)", not: /\d[ \u00a0\u202f]%/u },
  { use: "TP. Hồ Chí Minh", not: /(?<!TP\.[ \u00a0]?)(?<!thành phố )Hồ Chí Minh/u },
  { use: "Cục Thống kê", not: /(?<!đến tháng 2\/2025 là )Tổng cục Thống kê/u },
  { use: "dữ liệu ranh giới", not: /hình bản đồ/iu },
  { use: "sáp nhập", not: /(?:được|lần) ghép(?!\p{L})/iu },
];

/** The same of the English pages. */
export const englishTerms: readonly Term[] = [
  { use: "inconclusive", not: /(?:cannot|can) be said|nothing can be said/i },
  { use: "all of Viet Nam", not: /whole country(?!'s)/i },
  { use: "National Statistics Office", not: /(?<!until February 2025 the )General Statistics/ },
  { use: "Viet Nam Social Security", not: /Vietnam Social Security/ },
  { use: "95.54% (no space)", not: /\d[ \u00a0\u202f]%/ },
];

/** What a text says that must not be written, each with the term to use and the words around it. */
export const termFaults = (text: string, terms: readonly Term[]): string[] =>
  terms.flatMap(({ use, not }) => {
    const found = not.exec(text);
    if (!found) return [];
    const around = text.slice(Math.max(0, found.index - 30), found.index + found[0].length + 20);
    return [`“${around.replace(/\s+/g, " ").trim()}”: write ${use}`];
  });
