import { type Compared, type CompareRow, isCompared } from "../../answers/compare/summary.ts";
import { areaPhrase, compareTitle } from "../../answers/compare/text.ts";
import { compareWords } from "../../i18n/compare.ts";
import { nameOf } from "../../lib/language.ts";
import { type Width, widths } from "../frame.ts";
import type { Drawing, TextAlternative } from "../plot-svg.ts";
import { dumbbellFrame } from "./frame.ts";
import {
  type ChangeWording,
  type ChartLine,
  dumbbells,
  lineRules,
  lineTexts,
  percentAxis,
} from "./marks.ts";

export interface DumbbellInput extends ChangeWording {
  /** `compare` of the provinces, in the order of the question. */
  rows: readonly CompareRow[];
  /** `compare` of the country; set apart at the top where it has both figures. */
  national: CompareRow | undefined;
}

function textAlternative(rows: readonly Compared[], input: ChangeWording): TextAlternative {
  const { state, language } = input;
  const words = compareWords[language];
  const title = compareTitle(state, language);
  const phrases = rows.map(
    (row) => `${nameOf(row, language)}: ${areaPhrase(row, state, language)}`,
  );
  return { label: words.chartLabel(title), description: `${phrases.join("; ")}.` };
}

function drawing(width: Width, compared: readonly Compared[], input: DumbbellInput): Drawing {
  const { national, language } = input;
  const rows = national && isCompared(national) ? [national, ...compared] : compared;
  const values = rows.flatMap(({ from_value, to_value }) => [from_value, to_value]);
  const frame = dumbbellFrame(width, values, rows.length);
  const lines = rows.map(
    (row, at): ChartLine => ({ row, isNational: row === national, top: frame.top(at) }),
  );
  const { size, height, percents } = frame;
  return {
    className: `chart changes ${width}`,
    text: textAlternative(rows, input),
    options: {
      width: size.width,
      height,
      marginTop: 0,
      marginBottom: 0,
      marginLeft: size.left,
      marginRight: size.right,
      x: { domain: percents, axis: null },
      y: { domain: [0, height], range: [0, height], axis: null },
      marks: [
        percentAxis(frame, language),
        lineRules(lines, frame),
        lineTexts(lines, frame, input),
        dumbbells(lines, frame, input),
      ],
    },
  };
}

/**
 * Where each area went, from the figure of one year to that of the other, in order of change; the
 * country set apart at the top. Hollow ends are not exact; arrows show where bounds leave room.
 * @returns both widths, for the build or the browser to draw; none where nothing can be compared
 */
export function dumbbellDrawings(input: DumbbellInput): Drawing[] {
  const compared = input.rows.filter(isCompared);
  return compared.length === 0 ? [] : widths.map((width) => drawing(width, compared, input));
}
