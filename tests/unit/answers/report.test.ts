import { describe, expect, test } from "vitest";
import { reportSubject, reportText } from "../../../src/answers/report.ts";
import { contactFault, reportAddress } from "../../../src/lib/report.ts";

const about = {
  page: "https://example.org/so-lieu/14-2020-10-31/",
  place: "Sơn La",
  year: "2020",
  figure: "14-2020-10-31",
};
const report = { ...about, subject: reportSubject(about, "vi") };
const text = reportText(report, "vi");

describe("a report says what it is about before the reader begins", () => {
  test("in a letter", () => {
    const letter = new URL(reportAddress("steward@example.org", report, text));
    expect(letter.protocol + letter.pathname).toBe("mailto:steward@example.org");
    const subject = letter.searchParams.get("subject");
    expect(subject).toBe("Atlas bảo hiểm y tế: Sơn La, 2020, 14-2020-10-31");
    const lines = letter.searchParams.get("body")?.split("\r\n") ?? [];
    expect(lines.slice(0, 4)).toEqual([
      "Trang: https://example.org/so-lieu/14-2020-10-31/",
      "Tỉnh, thành phố: Sơn La",
      "Năm: 2020",
      "Mã số liệu: 14-2020-10-31",
    ]);
    expect(lines.at(-1)).toBe("Đường dẫn: ");
  });

  test("in a form, in the places that its address has", () => {
    const form = "https://example.org/new?title={subject}&body={text}&p={place}&u={page}";
    const { searchParams } = new URL(reportAddress(form, report, text));
    expect(Object.fromEntries(searchParams)).toEqual({
      title: report.subject,
      body: text,
      p: "Sơn La",
      u: about.page,
    });
  });

  test("with no more than is known", () => {
    const page = "https://example.org/en/methods/";
    const subject = reportSubject({ page }, "en");
    expect(subject).toBe("Health Insurance Atlas: /en/methods/");
    expect(reportText({ page, subject }, "en")).toMatch(/^Page: \S+\n\nWhat is wrong/);
    expect(reportAddress("https://example.org/?y={year}", { page, subject }, "")).toBe(
      "https://example.org/?y=",
    );
  });
});

test.each([undefined, "", "a.b@example.org", "https://example.org/new", "https://e.org/?u={page}"])(
  "reports can be sent to %j, or to nobody",
  (given) => {
    expect(contactFault(given)).toBeUndefined();
  },
);

test.each([
  ["steward", /write an e-mail address or/],
  ["mailto:a@example.org", /write an e-mail address or/],
  ["a@example.org?cc=b@example.org", /write an e-mail address or/],
  ["http://example.org/", /begins with https/],
  ["https://example.org/?n={name}", /has \{name\}, .*\{subject\}, \{text\}/],
])("what is wrong with %s is said", (given, fault) => {
  expect(contactFault(given)).toMatch(fault);
});
