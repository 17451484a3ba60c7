import { readdirSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL("../../../src/i18n/", import.meta.url);

/** Texts that are rightly the same in both languages: names, formats, terms of code. */
const same = new Set(["OpenAPI 3.1", "JSON Schema", "BibTeX", "Excel", "Windows-1258"]);

/** Every text of a tree of words with its path; what is a function speaks only when called. */
function* texts(words: unknown, path: string): Generator<[path: string, text: string]> {
  if (typeof words === "string") yield [path, words];
  else if (typeof words === "object" && words !== null) {
    for (const [key, value] of Object.entries(words)) yield* texts(value, `${path}.${key}`);
  }
}

const modules = await Promise.all(
  readdirSync(folder).map(
    async (file) => [file, await import(new URL(file, folder).href)] as const,
  ),
);
const groups = modules.flatMap(([file, module]) =>
  Object.entries(module as Record<string, { vi?: unknown; en?: unknown }>)
    .filter(([, words]) => words?.vi !== undefined && words?.en !== undefined)
    .map(([name, { vi, en }]) => ({
      name: `${file} ${name}`,
      vi: new Map(texts(vi, "")),
      en: new Map(texts(en, "")),
    })),
);

test("there are words in both languages", () => {
  expect(groups.length).toBeGreaterThan(25);
});

test.each(groups)("$name has every text in both languages, none empty by mistake", ({ vi, en }) => {
  expect([...en.keys()].sort()).toEqual([...vi.keys()].sort());
  for (const [path, text] of vi) expect(text === "", path).toBe(en.get(path) === "");
});

test.each(groups)("$name is translated", ({ vi, en }) => {
  const untranslated = [...vi].filter(
    ([path, text]) => en.get(path) === text && /\p{L}{4,}/u.test(text) && !same.has(text),
  );
  expect(untranslated).toEqual([]);
});

const vietnameseOnly = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;

test.each(groups)("$name has no Vietnamese words left in its English", ({ en }) => {
  const left = [...en].filter(([, text]) => vietnameseOnly.test(text) && !same.has(text));
  expect(left).toEqual([]);
});
