import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { makeFrame, yearStart } from "../../../../src/charts/frame.ts";
import { documentLanes, documentYears } from "../../../../src/charts/time/document-lanes.ts";
import type { Row } from "../../../../src/sql/questions.ts";

/** A decision of the Prime Minister; each test changes what matters to it. */
const documentWith = (changes: Partial<Row<"documents">>): Row<"documents"> => ({
  document_id: "1167-qd-ttg",
  number: "1167/QĐ-TTg",
  title_vi: "Điều chỉnh giao chỉ tiêu",
  title_en: "Revised targets",
  document_type: "decision",
  issuer_vi: "Thủ tướng Chính phủ",
  issuer_en: "Prime Minister",
  issued: "2016-06-28",
  area_code: "00",
  name_vi: "Việt Nam",
  name_en: "Viet Nam",
  slug: "",
  founding: false,
  note_vi: null,
  note_en: null,
  source_id: null,
  source_url: null,
  source_kind: null,
  ...changes,
});

const years: [number, number] = [2006, 2025];
const draw = (documents: Row<"documents">[]) => {
  const { wide } = documentLanes({ documents, language: "vi", years });
  return parseHTML(wide).document;
};

/** Left, right and top of each mark. */
const marks = (drawing: Document) =>
  [...drawing.querySelectorAll(".document rect, rect.document")].map((rect) => {
    const [x = 0, y = 0, width = 0] = ["x", "y", "width"].map((name) =>
      Number(rect.getAttribute(name)),
    );
    return { left: x, right: x + width, top: y };
  });

test("a document dated by its year is drawn over the whole year, on the scale above", () => {
  const frame = makeFrame("wide", years, [0, 100]);
  const [mark] = marks(draw([documentWith({ issued: "2010" })]));
  expect(mark?.left).toBeCloseTo(frame.x(yearStart(2010)), 0);
  expect(mark?.right).toBeCloseTo(frame.x(yearStart(2011)), 0);
});

test("documents close in time stand below each other, distant ones side by side", () => {
  const [first, second, third] = marks(
    draw([
      documentWith({ issued: "2016-06-28" }),
      documentWith({ issued: "2016-09-01" }),
      documentWith({ issued: "2022-04-29" }),
    ]),
  );
  expect(second?.top).toBeGreaterThan(first?.top ?? 0);
  expect(third?.top).toBe(first?.top);
});

test("near the right edge the name stands before the mark", () => {
  const drawing = draw([documentWith({ issued: "2025-06-12", number: "202/2025/QH15" })]);
  const name = drawing.querySelector(".document-label");
  expect(
    name?.getAttribute("text-anchor") ?? name?.parentElement?.getAttribute("text-anchor"),
  ).toBe("end");
});

test("without a number the issuer names the document; the text tells all in order of time", () => {
  const drawing = draw([
    documentWith({ issued: "2016-06-28" }),
    documentWith({ issued: "2006", number: null, document_type: "official_letter" }),
  ]);
  const names = [...drawing.querySelectorAll(".document-label text, text.document-label")];
  expect(names.map((name) => name.textContent)).toEqual(["Thủ tướng Chính phủ", "1167/QĐ-TTg"]);
  expect(drawing.querySelector("desc")?.textContent).toBe(
    "Công văn, Thủ tướng Chính phủ, năm 2006; Quyết định 1167/QĐ-TTg, Thủ tướng Chính phủ, 28/6/2016.",
  );
});

test("the years of the axis hold every document", () => {
  const documents = [documentWith({ issued: "2013-03-29" }), documentWith({ issued: "2006" })];
  expect(documentYears(documents)).toEqual([2006, 2013]);
});
