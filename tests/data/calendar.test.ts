import fc from "fast-check";
import { expect, test } from "vitest";
import { firstDay, isPartialDate, todayInVietNam } from "../../scripts/read/checks/calendar.ts";
import { partialDate } from "../../src/lib/table-file/dates.ts";

const realDay = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("any real day, its month and its year are dates, and the Vietnamese way is understood", () => {
  fc.assert(
    fc.property(realDay, (day) => {
      const [year, month, date] = day.split("-");
      expect([day, `${year}-${month}`, `${year}`].filter(isPartialDate)).toHaveLength(3);
      expect(firstDay(day)).toBe(day);
      expect(firstDay(`${year}-${month}`)).toBe(`${year}-${month}-01`);
      expect(partialDate(`${Number(date)}/${Number(month)}/${year}`, "day")).toBe(day);
    }),
  );
});

test("no day beyond the end of its month is a date", () => {
  fc.assert(
    fc.property(realDay, fc.integer({ min: 1, max: 68 }), (day, beyond) => {
      const [year, month] = day.split("-").map(Number) as [number, number];
      const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
      expect(isPartialDate(`${day.slice(0, 8)}${length + beyond}`)).toBe(false);
    }),
  );
});

test("text, months beyond December and other forms are no dates", () => {
  for (const text of ["", "2020-13", "2020-00", "2020-1", "20", "2020-10-31T00:00", "31/10/2020"]) {
    expect(isPartialDate(text), text).toBe(false);
  }
  expect(partialDate("autumn 2020", "day")).toBeUndefined();
});

test("the day turns in Viet Nam seven hours before it does in UTC", () => {
  expect(todayInVietNam(new Date("2020-10-30T16:59:59Z"))).toBe("2020-10-30");
  expect(todayInVietNam(new Date("2020-10-30T17:00:00Z"))).toBe("2020-10-31");
});
