export { type Centre, provinceCentres } from "./map-centres.ts";
export { type Fill, fillClass, type MapCell } from "./map-fill.ts";
export { layoutMap, type MapLayout } from "./map-layout.ts";
export { type MapText, mapSvg } from "./map-svg.ts";
export { mapWords } from "./map-words.ts";
