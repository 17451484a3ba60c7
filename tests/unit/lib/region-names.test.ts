import { describe, expect, test } from "vitest";
import { areaKey, keysOf } from "../../../src/lib/area-names.ts";
import { regionTest } from "../../../src/lib/region-names.ts";
import { areaNames } from "./area-input.ts";

const isRegion = regionTest([
  { name_vi: "Tây Nguyên", name_en: "Central Highlands" },
  { name_vi: "Bắc Trung Bộ và Duyên hải miền Trung", name_en: "North Central and Central Coast" },
]);

describe("a region", () => {
  test.each([
    ...["Tây Nguyên", "TÂY NGUYÊN", "4. Tay Nguyen", "IV. Vùng Tây Nguyên", "Vùng Tây Nguyên"],
    ...["Central Highlands region", "Bắc Trung Bộ và duyên hải miền Trung", "Tây Bắc", "ĐBSCL"],
  ])("%s is told from a province", (text) => expect(isRegion(text)).toBe(true));

  test.each(["Sơn La", "Tây Ninh", "Nguyên", "", "Cả nước"])("%s is none", (text) =>
    expect(isRegion(text)).toBe(false),
  );

  test("is no name that a province can be written with", () => {
    const keys = areaNames.flatMap((area) => Object.values(keysOf(area)).flat());
    const regions = ["Miền Bắc", "Tây Bắc", "Nam Bộ", "South", "Đông Bắc"].map(areaKey);
    expect(regions.filter((key) => keys.includes(key))).toEqual([]);
  });
});
