export { mapWords } from "../../i18n/map.ts";
export { type Fill, fillClass, type MapCell } from "../../lib/fill.ts";
export { type Centre, provinceCentres } from "./centres.ts";
export { layoutMap, type MapLayout } from "./layout.ts";
export { mapSvg } from "./svg.ts";
