import { type Connection, unbroken } from "../../answers/connections.ts";
import { shortFigureText } from "../../answers/figure.ts";
import { chartWords } from "../../i18n/charts.ts";
import { type DatedFigure, middleOf } from "../../lib/dated-figure.ts";
import { formatDate } from "../../lib/dates.ts";
import type { Language } from "../../lib/language.ts";
import { formatPercent } from "../../lib/numbers.ts";
import { type Frame, margin } from "../frame.ts";
import { type Label, type LabelRequest, placeLabels, textHeight, textWidth } from "../labels.ts";
import { type Background, inFrame } from "./background.ts";
import { markRadius } from "./figure-marks.ts";
import { chooseLabels, type LabelChoice } from "./label-choice.ts";
import { lineBoxes, markBox, targetBox } from "./label-obstacles.ts";
import type { Drawn } from "./legend.ts";
import type { Target } from "./line-marks.ts";

const space = 3;
/** How much farther than next to its mark the value of a first or last figure may stand. */
const fartherOff = [6, 12, 18];

/** Where a value may stand: above or below its mark, shifted sideways, beside it, farther off. */
function placesAround({ figure, turn, isEnd }: LabelChoice, text: string, frame: Frame) {
  const box = markBox(figure, frame);
  const x = (box.left + box.right) / 2;
  const middle = figure.bound === "over" ? box.bottom - markRadius.dot : box.top + markRadius.dot;
  const wide = textWidth(text) / 2 + space;
  const levels = (away: number): number[] => {
    const above = box.top - textHeight(text) / 2 - space - away;
    const below = box.bottom + textHeight(text) / 2 + space + away;
    if (turn) return [turn === "peak" ? above : below];
    return figure.bound === "over" ? [below, above] : [above, below];
  };
  return [
    ...levels(0).flatMap((y) => [0, -0.85, 0.85].map((side) => ({ x: x + side * wide, y }))),
    { x: box.right + wide, y: middle },
    { x: box.left - wide, y: middle },
    ...(isEnd ? fartherOff.flatMap((away) => levels(away).map((y) => ({ x, y }))) : []),
  ];
}

/** Where the years without figures are named: below or above the middle of the dashed line. */
function gapRequest(connection: Connection, frame: Frame, language: Language): LabelRequest[] {
  if (!connection.gap) return [];
  const text = chartWords[language].noFigures(connection.gap.from, connection.gap.to, "\n");
  const [start, end] = connection.times.map(frame.x) as [number, number];
  if (textWidth(text) > end - start) return [];
  const x = (start + end) / 2;
  const y = (frame.y(connection.from.value) + frame.y(connection.to.value)) / 2;
  const places = [0.75, 1, 1.5, 2].flatMap((times) =>
    [1, -1].map((side) => ({ x, y: y + side * times * textHeight(text) })),
  );
  return [{ text, className: "gap-label", places }];
}

/** Of how many provinces the mean is before which a line breaks: below or above its mark. */
function breakRequest({ to }: Connection, frame: Frame, language: Language): LabelRequest {
  const text = chartWords[language].partsLabel(to.members_with_figure ?? 0, to.members ?? 0);
  const box = markBox(to, frame);
  const x = (box.left + box.right) / 2;
  const places = [0, 1, 2].flatMap((rows) => {
    const away = space + (rows + 0.5) * textHeight(text);
    return [box.bottom + away, box.top - away].map((y) => ({ x, y }));
  });
  return { text, className: "gap-label", places };
}

/** The value of each target beside its step; that of the newest says that it is a target. */
function targetRequests(
  targets: readonly Target[],
  frame: Frame,
  language: Language,
): LabelRequest[] {
  return targets.toReversed().map((target, index) => {
    const value = formatPercent(target.target_pct, language);
    const text = index === 0 ? chartWords[language].targetLabel(value) : value;
    const { left, right, top, bottom } = targetBox(target, frame);
    const [half, tall] = [textWidth(text) / 2 + space, textHeight(text) / 2 + space];
    const middle = (left + right) / 2;
    const beside = [left - half, right + half].map((x) => ({ x, y: (top + bottom) / 2 }));
    const levels = [0, 8, 16, 24, 32, 40, 48].flatMap((away) => [
      bottom + tall + away,
      top - tall - away,
    ]);
    const around = levels.flatMap((y) =>
      [middle, right - half, left + half].map((x) => ({ x, y })),
    );
    return { text, className: "target-label", places: [...beside, ...around] };
  });
}

/** The name of what lies behind, at the last of its figures that is seen. */
function backgroundRequest({ name, figures }: Background, frame: Frame): LabelRequest[] {
  const last = inFrame(figures, frame).at(-1);
  if (!last) return [];
  const [x, y] = [frame.x(middleOf(last)), frame.y(last.value)];
  const away = textHeight(name) / 2 + space;
  const places = [y + away, y - away].map((at) => ({ x, y: at }));
  return [{ text: name, className: "gap-label", places }];
}

const classOf = (figure: DatedFigure, last: DatedFigure | undefined) =>
  figure === last ? "value last" : figure.chosen ? "value" : "value other";

/**
 * The labels of a chart over time that find room: the last value, the newest target, the other
 * values and targets, then gaps and what lies behind.
 */
export function valueLabels(
  { figures, connections, targets, beside = [], background }: Drawn,
  frame: Frame,
  language: Language,
): Label[] {
  const last = figures.findLast((figure) => figure.chosen);
  const values = chooseLabels(figures).map((choice) => {
    const value = shortFigureText(choice.figure, language);
    const date = choice.figure.is_mid_year && formatDate(choice.figure.as_of, language);
    const text = [value, date].filter(Boolean).join("\n");
    const className = classOf(choice.figure, last);
    return { text, className, places: placesAround(choice, text, frame) };
  });
  const gaps = connections.flatMap((connection) =>
    connection.broken
      ? breakRequest(connection, frame, language)
      : gapRequest(connection, frame, language),
  );
  const obstacles = [
    ...[...figures, ...beside].map((figure) => markBox(figure, frame)),
    ...unbroken(connections).flatMap((connection) => lineBoxes(connection, frame)),
    ...targets.map((target) => targetBox(target, frame)),
  ];
  const bounds = {
    left: margin.left,
    right: frame.width - 2,
    top: 18,
    bottom: frame.height - margin.bottom,
  };
  const [newestTarget, ...olderTargets] = targetRequests(targets, frame, language);
  const requests = [
    ...values.slice(0, 1),
    ...(newestTarget ? [newestTarget] : []),
    ...values.slice(1),
    ...olderTargets,
    ...gaps,
    ...(background ? backgroundRequest(background, frame) : []),
  ];
  return placeLabels(requests, obstacles, bounds);
}
