import dagre from "@dagrejs/dagre";
import { type Arrow, rooms } from "./rooms.ts";

export const pictureFile = "docs/house.svg";

const box = { width: 158, height: 50 };
const margin = 12;
const legendHeight = 34;

/**
 * Arrows are as thick as the imports are many, in four steps: finer ones would make the picture
 * another one with every import.
 */
const steps = [
  { from: 1, text: "1 to 9 imports", width: 1, colour: "#9db2bf" },
  { from: 10, text: "10 to 29", width: 2, colour: "#6d8ea0" },
  { from: 30, text: "30 to 99", width: 4, colour: "#3f6c84" },
  { from: 100, text: "100 and more", width: 7, colour: "#174a66" },
];

/** The place of a number of imports in `steps`. */
const stepOf = (imports: number) => steps.findLastIndex(({ from }) => imports >= from);

type Point = { x: number; y: number };
const at = ({ x, y }: Point) => `${Math.round(x)},${Math.round(y)}`;
const between = (a: Point, b: Point) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** Where a line meets a box: at its lower side (1) or its upper one (-1), nearest to a point. */
function meet(centre: Point, side: 1 | -1, { x }: Point): Point {
  const most = box.width / 2 - 14;
  return {
    x: Math.min(Math.max(x, centre.x - most), centre.x + most),
    y: centre.y + (side * box.height) / 2,
  };
}

/** A smooth line from one box down to another, by way of some points. */
function curve(from: Point, by: readonly Point[], to: Point): string {
  const [first, last] = [by[0] ?? to, by.at(-1) ?? from];
  const bends = by.map(
    (point, index) => `Q${at(point)} ${at(between(point, by[index + 1] ?? meet(to, -1, point)))}`,
  );
  return `M${at(meet(from, 1, first))}${bends.join("")}L${at(meet(to, -1, last))}`;
}

function layOut(arrows: readonly Arrow[]) {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir: "TB", nodesep: 26, edgesep: 14, ranksep: 58, ranker: "longest-path" });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const name of Object.keys(rooms)) graph.setNode(name, { ...box });
  for (const { from, to, imports } of arrows)
    graph.setEdge(from, to, { weight: 1 + stepOf(imports) });
  dagre.layout(graph);
  return graph;
}

const line = (path: string, step: number) =>
  `<path class="arrow" d="${path}" stroke="${steps[step]?.colour}" stroke-width="${steps[step]?.width}" marker-end="url(#head-${step})"/>`;

/** Draws the rooms, those that import above those that are imported. */
export function picture(arrows: readonly Arrow[]): string {
  const graph = layOut(arrows);
  const { width = 0, height = 0 } = graph.graph();
  const centre = (room: string) => graph.node(room) as Point;
  const wayOf = ({ from, to }: Arrow) =>
    curve(centre(from), graph.edge(from, to).points?.slice(1, -1) ?? [], centre(to));
  const lines = arrows
    .toSorted((a, b) => a.imports - b.imports)
    .map((arrow) => line(wayOf(arrow), stepOf(arrow.imports)));
  const boxes = Object.entries(rooms).map(([name, words]) => {
    const { x, y } = centre(name);
    const corner = `x="${Math.round(x - box.width / 2)}" y="${Math.round(y - box.height / 2)}"`;
    return `<rect ${corner} width="${box.width}" height="${box.height}" rx="6"/>
<text x="${Math.round(x)}" y="${Math.round(y - 3)}"><tspan class="name">${name}</tspan><tspan x="${Math.round(x)}" dy="17">${words}</tspan></text>`;
  });
  const heads = steps.map(
    ({ colour }, step) =>
      `<marker id="head-${step}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="${9 + 2 * step}" markerHeight="${9 + 2 * step}" markerUnits="userSpaceOnUse" orient="auto"><path d="M0,0L8,4L0,8z" fill="${colour}"/></marker>`,
  );
  const legend = steps.map(
    ({ text }, step) =>
      `${line(`M${step * 170},0h34`, step)}<text class="key" x="${step * 170 + 42}" y="5">${text}</text>`,
  );
  const size = [width + 2 * margin, height + legendHeight + 2 * margin].map(Math.round);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-margin} ${-margin} ${size.join(" ")}" role="img" aria-label="The rooms of src/ and scripts/ with the imports between them">
<style>text{font:13px system-ui,sans-serif;text-anchor:middle;fill:#333}.name{font-weight:600;font-size:15px;fill:#111}.key{text-anchor:start}rect{fill:#fff;stroke:#174a66}.arrow{fill:none}</style>
<defs>${heads.join("")}</defs>
<rect x="${-margin}" y="${-margin}" width="${size[0]}" height="${size[1]}" style="stroke:none"/>
${lines.join("\n")}
${boxes.join("\n")}
<g transform="translate(${margin},${Math.round(height + legendHeight / 2 + margin / 2)})">${legend.join("")}</g>
</svg>
`;
}
