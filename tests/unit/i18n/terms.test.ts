import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bilingualWords } from "./bilingual-words.ts";
import { englishTerms, type Term, termFaults, vietnameseTerms } from "./terms.ts";

/** The pieces of a text, with a number for each placeholder between them. */
const joined = (texts: readonly string[]) => texts.join("1");

const modules = globSync("src/**/*.ts")
  .sort()
  .map((file) => ({ file, words: bilingualWords(readFileSync(file, "utf8")) }))
  .filter(({ words }) => words.length > 0);

test.each(modules)("$file keeps to one term for a concept", ({ words }) => {
  const faults = words.flatMap(({ vi, en }) =>
    [[vi, vietnameseTerms] as const, [en, englishTerms] as const].flatMap(([texts, terms]) =>
      [...texts.values()].flatMap((text) => termFaults(joined(text), terms)),
    ),
  );
  expect(faults).toEqual([]);
});

const descriptions = ["data/datapackage.json", ...globSync("src/sql/*.resource.json").sort()];

/** The texts of a description of the data under keys that end in `_vi`, or are `vi`. */
function vietnameseOf(value: unknown, key = ""): string[] {
  if (typeof value === "string") return /(^|_)vi$/.test(key) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    vietnameseOf(part, Array.isArray(value) ? key : name),
  );
}

test.each(descriptions)("%s keeps to them too", (file) => {
  const texts = vietnameseOf(JSON.parse(readFileSync(file, "utf8")));
  expect(texts.length).toBeGreaterThan(20);
  expect(texts.flatMap((text) => termFaults(text, vietnameseTerms))).toEqual([]);
});

/** A sentence that each of the Vietnamese terms must catch, and one that it must let pass. */
test.each<[terms: readonly Term[], wrong: string, right: string]>([
  [vietnameseTerms, "mục tiêu năm 2020", "chỉ tiêu năm 2020"],
  [vietnameseTerms, "hai thước đo", "hai chỉ số"],
  [vietnameseTerms, "dân số có bảo hiểm y tế", "dân số tham gia BHYT"],
  [vietnameseTerms, "tỷ lệ tính ra", "tỷ lệ tự tính"],
  [vietnameseTerms, "không có số liệu 2013–2019", "chưa có số liệu 2013–2019"],
  [vietnameseTerms, "chưa thấy chỉ tiêu", "chưa tìm thấy chỉ tiêu"],
  [vietnameseTerms, "ước 98,5%", "ước tính 98,5%"],
  [vietnameseTerms, "chưa nói được gì", "chưa thể kết luận"],
  [vietnameseTerms, "không rõ tăng hay giảm", "chưa rõ tăng hay giảm"],
  [vietnameseTerms, "63 tỉnh, thành cũ", "63 tỉnh, thành phố cũ"],
  [vietnameseTerms, "24 nơi khác", "24 địa phương khác"],
  [vietnameseTerms, "61 trong 63 tỉnh", "61/63 tỉnh"],
  [vietnameseTerms, "Đã chép", "Đã sao chép"],
  [vietnameseTerms, "bộ máy truy vấn", "công cụ truy vấn"],
  [vietnameseTerms, "95,54\u00a0%", "95,54%"],
  [vietnameseTerms, "Hồ Chí Minh: 89,1%", "TP. Hồ Chí Minh: 89,1%"],
  [vietnameseTerms, "Tổng cục Thống kê", "Cục Thống kê"],
  [vietnameseTerms, "bộ hình bản đồ", "bộ dữ liệu ranh giới"],
  [vietnameseTerms, "được ghép từ hai tỉnh", "được sáp nhập từ hai tỉnh"],
  [englishTerms, "of 2 nothing can be said", "2 are inconclusive"],
  [englishTerms, "in the whole country", "in all of Viet Nam"],
  [englishTerms, "General Statistics Office", "National Statistics Office"],
  [englishTerms, "95.54 %", "95.54%"],
])("case %#: one is caught, the other is not", (terms, wrong, right) => {
  expect(termFaults(wrong, terms)).toHaveLength(1);
  expect(termFaults(right, terms)).toEqual([]);
});
