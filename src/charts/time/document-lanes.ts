import * as Plot from "@observablehq/plot";
import { documentKind, documentTitle, issuedText } from "../../answers/document.ts";
import { documentWords } from "../../i18n/documents.ts";
import { dateSpan } from "../../lib/dates.ts";
import type { Language } from "../../lib/language.ts";
import type { Row } from "../../sql/questions.ts";
import { type Frame, makeFrame, type Width, widths, yearStart } from "../frame.ts";
import { textWidth } from "../labels.ts";
import { groupByLook } from "../marks.ts";
import { type Drawings, drawPlot } from "../plot.ts";

type Document = Row<"documents">;

export interface LanesInput {
  /** `documents`, all rows to draw. */
  documents: readonly Document[];
  language: Language;
  /** First and last calendar year of the axis, those of the chart above. */
  years: [first: number, last: number];
}

const laneHeight = 19;
const markHeight = 9;
const narrowestMark = 7;
const space = 5;
/** Capitals and digits are wider than the letters that widths are estimated for; bold ones more. */
const wider = { usual: 1.12, bold: 1.2 };

/** A document's mark and name, in units of the drawing. */
interface Placed {
  document: Document;
  left: number;
  right: number;
  text: string;
  textRoom: number;
  /** The side of the mark on which its name has room. */
  side: "after" | "before";
  lane: number;
}

function place(document: Document, frame: Frame, language: Language): Omit<Placed, "lane"> {
  const [start, end] = dateSpan(document.issued).map(frame.x) as [number, number];
  const missing = Math.max(0, narrowestMark - (end - start)) / 2;
  const [left, right] = [start - missing, end + missing];
  const issuer = language === "vi" ? document.issuer_vi : document.issuer_en;
  const text = document.number ?? issuer;
  const textRoom = space + textWidth(text) * wider[document.founding ? "bold" : "usual"];
  const side = right + textRoom <= frame.width ? "after" : "before";
  return { document, left, right, text, textRoom, side };
}

/** Each document in the first lane that has room for its mark and name, the oldest first. */
function lanes({ documents, language }: LanesInput, frame: Frame): Placed[] {
  const ends: number[] = [];
  return documents
    .map((document) => place(document, frame, language))
    .sort((a, b) => a.left - b.left)
    .map((placed) => {
      const { left, right, textRoom, side } = placed;
      const [from, to] = side === "after" ? [left, right + textRoom] : [left - textRoom, right];
      const free = ends.findIndex((end) => end + 2 * space <= from);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = to;
      return { ...placed, lane };
    });
}

function description({ documents, language }: LanesInput): string {
  const parts = documents
    .toSorted((a, b) => a.issued.localeCompare(b.issued))
    .map((row) => `${documentKind(row, language)}, ${issuedText(row, language)}`);
  return `${parts.join("; ")}.`;
}

function draw(width: Width, input: LanesInput): string {
  const { language, years } = input;
  const frame = makeFrame(width, years, [0, 100]);
  const placed = lanes(input, frame);
  const height = laneHeight * (1 + Math.max(...placed.map(({ lane }) => lane)));
  const middle = ({ lane }: Placed) => (lane + 0.5) * laneHeight;
  const yearLines = Array.from({ length: years[1] - years[0] + 2 }, (_, at) => years[0] + at);
  return drawPlot(
    {
      width: frame.width,
      height,
      margin: 0,
      x: { domain: [0, frame.width], axis: null },
      y: { domain: [height, 0], axis: null },
      marks: [
        Plot.ruleX(yearLines, { x: (year) => frame.x(yearStart(year)), className: "grid" }),
        groupByLook(
          placed,
          (one) => (one.document.founding ? " founding" : ""),
          (members, look) => [
            Plot.rect(members, {
              x1: "left",
              x2: "right",
              y1: (one) => middle(one) - markHeight / 2,
              y2: (one) => middle(one) + markHeight / 2,
              title: ({ document }) =>
                `${documentTitle(document, language)}, ${issuedText(document, language)}`,
              className: `document${look}`,
            }),
            (["after", "before"] as const).map((side) =>
              Plot.text(
                members.filter((one) => one.side === side),
                {
                  x: (one) => (side === "after" ? one.right + space : one.left - space),
                  y: middle,
                  text: "text",
                  textAnchor: side === "after" ? "start" : "end",
                  className: `label document-label${look}`,
                },
              ),
            ),
          ],
        ),
      ],
    },
    `chart ${width}`,
    { label: documentWords[language].timeline.label, description: description(input) },
  );
}

/**
 * When each document was issued, on the time scale of a chart over time that stands above it. Names
 * stand beside their marks, in as many lanes as that takes.
 */
export function documentLanes(input: LanesInput): Drawings {
  const [narrow, wide] = widths.map((width) => draw(width, input)) as [string, string];
  return { narrow, wide };
}

/** Calendar years that hold every document. */
export function documentYears(documents: readonly Document[]): [first: number, last: number] {
  const years = documents.map(({ issued }) => Number(issued.slice(0, 4)));
  return [Math.min(...years), Math.max(...years)];
}
