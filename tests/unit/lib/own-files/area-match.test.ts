import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keysOf } from "../../../../src/lib/area-names.ts";
import { fold } from "../../../../src/lib/fold.ts";
import { findAreaColumn } from "../../../../src/lib/own-files/area-column.ts";
import { matchAreas } from "../../../../src/lib/own-files/area-match.ts";
import type { AreaSet } from "../../../../src/sql/questions.ts";
import { areaNames, once } from "../area-input.ts";

const provincesOf = (areaSet: AreaSet) => areaNames.filter(({ area_set }) => area_set === areaSet);

const codeFor = (value: string, areaSet: AreaSet) =>
  matchAreas(once(value), areaNames, areaSet).values[0]?.code;

describe("spellings of the 63 provinces", () => {
  test.each([
    ["Hà Nội", "01"],
    ["Hanoi", "01"],
    ["HÀ NỘI", "01"],
    ["ha noi", "01"],
    ["TP. Hà Nội", "01"],
    ["T.P Đà Nẵng", "48"],
    ["TP.Hà Nội", "01"],
    ["Tp Hà Nội", "01"],
    ["Thành phố Hà Nội", "01"],
    ["Thủ đô Hà Nội", "01"],
    ["Hà Nội, Việt Nam", "01"],
    ["VN-HN", "01"],
    ["1", "01"],
    ["01", "01"],
    ["1.0", "01"],
    ["Tỉnh Sơn La", "14"],
    ["tỉnh sơn la", "14"],
    ["Tinh Son La", "14"],
    ["T. Sơn La", "14"],
    ["T.Sơn La", "14"],
    ["Son La province", "14"],
    ["Son La Province, Viet Nam", "14"],
    ["  Sơn   La ", "14"],
    ["SonLa", "14"],
    ["son-la", "14"],
    ["VN-05", "14"],
    ["vn05", "14"],
    ["5. Sơn La", "14"],
    ["14 - Sơn La", "14"],
    ["Sơn La".normalize("NFD"), "14"],
    ["Hòa Bình", "17"],
    ["Hoà Bình", "17"],
    ["Hoa Binh", "17"],
    ["Thanh Hoá", "38"],
    ["Khánh Hoà", "56"],
    ["Đà Nẵng", "48"],
    ["đà nẵng", "48"],
    ["Da Nang City", "48"],
    ["TP Đà Nẵng", "48"],
    ["Thừa Thiên Huế", "46"],
    ["Thừa Thiên - Huế", "46"],
    ["Thừa Thiên–Huế", "46"],
    ["Huế", "46"],
    ["TT. Huế", "46"],
    ["T.T. Huế", "46"],
    ["TP. Huế", "46"],
    ["Bà Rịa - Vũng Tàu", "77"],
    ["Bà Rịa-Vũng Tàu", "77"],
    ["Bà Rịa – Vũng Tàu", "77"],
    ["Bà Rịa — Vũng Tàu", "77"],
    ["Bà Rịa Vũng Tàu", "77"],
    ["Ba Ria-Vung Tau", "77"],
    ["BR-VT", "77"],
    ["Hồ Chí Minh", "79"],
    ["TP. Hồ Chí Minh", "79"],
    ["TP.HCM", "79"],
    ["TPHCM", "79"],
    ["TP HCM", "79"],
    ["Tp.HCM", "79"],
    ["HCM", "79"],
    ["HCMC", "79"],
    ["Ho Chi Minh City", "79"],
    ["Ho Chi Minh", "79"],
    ["Sài Gòn", "79"],
    ["Saigon", "79"],
    ["VN-SG", "79"],
    ["Đắk Lắk", "66"],
    ["Đắc Lắc", "66"],
    ["Đăk Lăk", "66"],
    ["DakLak", "66"],
    ["Đăk Nông", "67"],
    ["Bắc Cạn", "06"],
    ["Kontum", "62"],
    ["Cả nước", "00"],
    ["Vietnam", "00"],
  ])("%s", (value, code) => {
    expect(codeFor(value, "63")).toBe(code);
  });
});

describe("spellings of the 34 provinces", () => {
  test.each([
    ["Huế", "46"],
    ["Thừa Thiên Huế", "46"],
    ["TP. Huế", "46"],
    ["Lào Cai", "15"],
    ["Tỉnh Bắc Ninh", "24"],
    ["TP Hồ Chí Minh", "79"],
    ["Ho Chi Minh City", "79"],
    ["Gia Lai", "52"],
    ["4", "04"],
  ])("%s", (value, code) => {
    expect(codeFor(value, "34")).toBe(code);
  });

  test("an old province is none of the 34; the one it went into is suggested", () => {
    const [match] = matchAreas(once("Bình Định"), areaNames, "34").values;
    expect(match).toMatchObject({ code: null, ambiguous: false });
    expect(match?.suggestions[0]).toBe("52");
  });
});

describe("no name of one province is a name of another", () => {
  test.each(["63", "34"] as const)("of the %s", (areaSet) => {
    const owners = new Map<string, Set<string>>();
    for (const area of provincesOf(areaSet)) {
      const { official, others } = keysOf(area);
      for (const key of [...official, ...others]) {
        owners.set(key, (owners.get(key) ?? new Set()).add(area.area_code));
      }
    }
    expect([...owners].filter(([, codes]) => codes.size > 1)).toEqual([]);
  });
});

test("every official name matches itself in any casing, without accents, after any title", () => {
  const spelling = fc.record({
    area: fc.constantFrom(...provincesOf("63"), ...provincesOf("34")),
    english: fc.boolean(),
    before: fc.constantFrom("", "Tỉnh ", "TỈNH ", "TP. ", "Tp.", "Thành phố ", "T. ", "12. "),
    accents: fc.boolean(),
    form: fc.constantFrom("NFC", "NFD"),
    upper: fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }),
  });
  fc.assert(
    fc.property(spelling, ({ area, english, before, accents, form, upper }) => {
      // One of them has a title already.
      const name = english ? area.name_en : area.name_vi.replace(/^TP\. /, "");
      const letters = [...(accents ? name : fold(name))].map((letter, at) =>
        upper[at] ? letter.toUpperCase() : letter.toLowerCase(),
      );
      const value = (before + letters.join("")).normalize(form);
      expect(codeFor(value, area.area_set as AreaSet)).toBe(area.area_code);
    }),
    { numRuns: 2000 },
  );
});

describe("which set a column is about", () => {
  test("old names say 63", () => {
    const { areaSet, bothFit } = matchAreas(once("Hà Nội", "Yên Bái", "Lào Cai"), areaNames);
    expect([areaSet, bothFit]).toEqual(["63", false]);
  });

  test("a name that is official in one set only decides", () => {
    expect(matchAreas(once("Huế", "Hà Nội"), areaNames).areaSet).toBe("34");
    expect(matchAreas(once("Thừa Thiên Huế", "Hà Nội"), areaNames).areaSet).toBe("63");
  });

  test("all names of a set say that set", () => {
    for (const areaSet of ["63", "34"] as const) {
      const names = provincesOf(areaSet).map(({ name_en }) => name_en);
      const codes = provincesOf(areaSet).map(({ area_code }) => String(Number(area_code)));
      expect(matchAreas(once(...names), areaNames).areaSet).toBe(areaSet);
      expect(matchAreas(once(...codes), areaNames).areaSet).toBe(areaSet);
    }
  });

  test("names that both sets have leave it open, and the reader's choice is followed", () => {
    const values = once("Hà Nội", "Lào Cai");
    expect(matchAreas(values, areaNames)).toMatchObject({ areaSet: "63", bothFit: true });
    expect(matchAreas(values, areaNames, "34").values.map(({ code }) => code)).toEqual([
      "01",
      "15",
    ]);
  });
});

describe("suggestions for what matches nothing", () => {
  const suggested = (value: string) => {
    const [match] = matchAreas(once(value, "Yên Bái"), areaNames).values;
    return [match?.code, match?.suggestions[0], match?.ambiguous];
  };

  test("letters off", () => {
    expect(suggested("Sơn Laa")).toEqual([null, "14", false]);
    expect(suggested("Quảng Nghãi")).toEqual([null, "51", false]);
    expect(suggested("Thái Ngueyn")).toEqual([null, "19", false]);
  });

  test("a name inside a longer text", () => {
    expect(suggested("BHXH tỉnh Sơn La (sơ bộ)")).toEqual([null, "14", false]);
  });

  test("initials and beginnings that fit several are ambiguous", () => {
    expect(suggested("ĐN")).toEqual([null, expect.any(String), true]);
    expect(suggested("Quảng")).toEqual([null, expect.any(String), true]);
    expect(matchAreas(once("ĐN"), areaNames, "63").values[0]?.suggestions.sort()).toEqual([
      "48",
      "67",
      "75",
    ]);
  });

  test("what is far from every name, and numbers that are no code, get none", () => {
    for (const value of ["Paris", "97", "2020", "?", "Tổng số"]) {
      expect(matchAreas(once(value), areaNames, "63").values[0]).toMatchObject({
        code: null,
        suggestions: [],
      });
    }
  });
});

describe("the column that names provinces", () => {
  const column = (name: string, ...values: string[]) => ({ name, counts: once(...values) });

  test("is found under any heading", () => {
    const columns = [
      column("stt", "1", "2", "3"),
      column("x", "Sơn La", "TP. Hà Nội", "Tổng số"),
      column("so_the", "10", "20", "30"),
    ];
    expect(findAreaColumn(columns, areaNames)).toBe("x");
  });

  test("may hold codes, under a heading that says so", () => {
    expect(findAreaColumn([column("ma_tinh", "1", "2", "4")], areaNames)).toBe("ma_tinh");
    expect(findAreaColumn([column("area_code", "01", "79")], areaNames)).toBe("area_code");
    expect(findAreaColumn([column("tuoi", "1", "2", "4")], areaNames)).toBeUndefined();
    expect(findAreaColumn([column("ma", "1", "2", "3")], areaNames)).toBeUndefined();
  });

  test("is none where half of the values name something else", () => {
    expect(findAreaColumn([column("noi", "Hà Nội", "Paris", "Rome")], areaNames)).toBeUndefined();
    expect(findAreaColumn([column("empty")], areaNames)).toBeUndefined();
  });
});
