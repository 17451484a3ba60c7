import { quickChartWords } from "../../i18n/quick-chart.ts";
import { classRange } from "../../lib/classes.ts";
import { fillClass, type MapCell } from "../../lib/fill.ts";
import type { Language } from "../../lib/language.ts";
import { formatCount, formatDecimal } from "../../lib/numbers.ts";
import { colourIndex, type MapClasses, mapClasses } from "../../lib/quick-chart/map-classes.ts";
import { mapValues } from "../../lib/quick-chart/map-values.ts";
import { areaName, pageAreaNames } from "../area-names.ts";
import { drawMap } from "../map/drawing.ts";
import { columnName, type Drawn, type Request } from "./shown.ts";

type Class = Extract<MapCell["fill"], { kind: "class" }>;

const fillOf = (index: number): Class => ({
  kind: "class",
  index: index as Class["index"],
  earlier: false,
});

/** The classes from the strongest down, as a map's legend stands, and what has no colour. */
function legendOf({ limits, colours }: MapClasses, language: Language): Drawn["legend"] {
  const words = quickChartWords[language];
  const number = (value: number) => formatDecimal(value, language);
  const entries = colours.map((colour, index) => {
    const { from, to } = classRange(index, limits);
    const text =
      from === null
        ? to === null
          ? ""
          : words.below(number(to))
        : to === null
          ? words.above(number(from))
          : words.between(number(from), number(to));
    return { className: fillClass(fillOf(colour)), text };
  });
  return [...entries.reverse(), { className: fillClass({ kind: "none" }), text: words.noFigure }];
}

/**
 * Draws the numbers of a result on the map of the provinces that they are about.
 * @returns words instead of a drawing where there is no single number for each province
 */
export async function drawAreas(request: Request<"map">): Promise<Drawn | string> {
  const { result, choice, wanted, method, language } = request;
  const words = quickChartWords[language];
  const count = (value: number) => formatCount(value, language);
  const areas = pageAreaNames();
  const { areaSet, values, otherAreas, repeated } = mapValues(result, choice, wanted, areas);
  if (repeated > 0) return words.repeated(count(repeated));
  if (values.size === 0) return words.obstacle["no-area"];
  const classes = mapClasses([...values.values()], method);
  const title = words.mapHeading(columnName(request, choice.y), wanted);
  const provinces = areas.filter(({ area_set }) => area_set === areaSet).length;
  const label = (code: string, value: number) =>
    `${areaName(areaSet, code, language)}: ${formatDecimal(value, language)}`;
  const map = await drawMap(areaSet, language, "quick-map", {
    cells: [...values].map(([area, value]) => ({
      area,
      fill: fillOf(colourIndex(value, classes)),
      label: label(area, value),
    })),
    label: words.mapLabel(title),
    description: words.mapDescription(count(values.size), count(provinces - values.size)),
    withoutCell: (name) => `${name}: ${words.noFigure}`,
  });
  const single = [...values.values()][0] ?? 0;
  const legend = legendOf(classes, language).map((entry) =>
    entry.text === "" ? { ...entry, text: formatDecimal(single, language) } : entry,
  );
  return {
    nodes: [map],
    title,
    subtitle: words.boundaries[areaSet],
    notes: [
      otherAreas > 0 && words.otherAreas(count(otherAreas)),
      result.truncated && words.truncated,
    ].filter((note) => note !== false),
    beyond: 0,
    legend,
  };
}
