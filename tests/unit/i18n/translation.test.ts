import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bilingualWords } from "./bilingual-words.ts";

/** Texts that are rightly the same in both languages: names, formats, terms of code, SQL. */
const same = new Set([
  ...["OpenAPI 3.1", "JSON Schema", "BibTeX", "Excel", "Windows-1258"],
  ...["\nSELECT *\nFROM ", "\nLIMIT 100"],
]);

const isWord = (text: string) => /\p{L}{4,}/u.test(text) && !same.has(text);
const vietnameseOnly = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
const isEmpty = (texts: string[]) => texts.length === 1 && texts[0] === "";

/** What is not as it should be in the words of a module, each with its path. */
function faultsOf(source: string): string[] {
  return bilingualWords(source).flatMap(({ vi, en }) => {
    const alone = new Set(vi.keys()).symmetricDifference(new Set(en.keys()));
    const faults = [...alone].map((path) => `${path} is in one language only`);
    for (const [path, texts] of en) {
      const before = vi.get(path) ?? [];
      if (isEmpty(texts) !== isEmpty(before)) faults.push(`${path} is empty in one language`);
      for (const text of texts) {
        const isName = same.has(text);
        if (isWord(text) && before.includes(text)) faults.push(`${path} is the same: ${text}`);
        if (vietnameseOnly.test(text) && !isName) faults.push(`${path} is Vietnamese: ${text}`);
      }
    }
    return faults;
  });
}

const modules = globSync("src/**/*.ts")
  .sort()
  .map((file) => ({ file, source: readFileSync(file, "utf8") }))
  .filter(({ source }) => bilingualWords(source).length > 0);

test("there are words in both languages, in every module that is for them", () => {
  const words = modules.flatMap(({ source }) => bilingualWords(source));
  expect(words.flatMap(({ vi }) => [...vi.values()].flat()).length).toBeGreaterThan(1900);
  expect(modules.map(({ file }) => file)).toEqual(
    expect.arrayContaining(globSync("src/i18n/*.ts")),
  );
});

test.each(modules)(
  "$file has every text in both languages, and English in English",
  ({ source }) => {
    expect(faultsOf(source)).toEqual([]);
  },
);

/** Source of words that are functions, with the placeholder of a template. */
const said = (vi: string, en: string) =>
  `const words = { vi: { a: (n) => ${vi} }, en: { a: (n) => ${en} } }`.replaceAll("#", `\${n}`);

test.each([
  ["const words = { vi: { a: 'một' }, en: {} }", ".a is in one language only"],
  ["const words = { vi: { a: 'một' }, en: { a: '' } }", ".a is empty in one language"],
  ["const words = { vi: { a: 'source' }, en: { a: 'source' } }", ".a is the same: source"],
  ["const both = (vi, en) => ({ vi, en }); both('một', 'một')", " is Vietnamese: một"],
  [said("`# tỉnh, thành`", "n === 1 ? 'one' : `# tỉnh`"), ".a is Vietnamese:  tỉnh"],
  [said("{ return `theo source #` }", "`theo source #`"), ".a is the same: theo source "],
])("finds the fault of %s", (source, fault) => {
  expect(faultsOf(source)).toContain(fault);
});

test("what a function compares with, and anchors, are no words", () => {
  const code = "n === 'press' ? 'a' : n['press']";
  expect(faultsOf(said(code, code))).toEqual([]);
  expect(faultsOf("const words = { vi: [{ id: 'press' }], en: [{ id: 'press' }] }")).toEqual([]);
});
