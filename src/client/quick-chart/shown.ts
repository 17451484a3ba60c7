import type { Language } from "../../lib/language.ts";
import type { ChartKind, Choice } from "../../lib/quick-chart/choice.ts";
import type { ColumnRole } from "../../lib/quick-chart/column-roles.ts";
import type { ClassMethod } from "../../lib/quick-chart/map-classes.ts";
import type { Result } from "../../lib/result.ts";

/** What the reader wants to see drawn. */
export interface Request<Kind extends ChartKind = ChartKind> {
  kind: Kind;
  result: Result;
  columns: ColumnRole[];
  choice: Choice;
  language: Language;
  /** Whether to draw more rows than a chart usually holds. */
  all: boolean;
  /** For maps. */
  wanted: string | undefined;
  method: ClassMethod;
}

/** A chart that is ready to be put into the page, with all that is said around it. */
export interface Drawn {
  nodes: Element[];
  title: string;
  subtitle: string;
  /** What the chart does not show, or may mislead about. */
  notes: string[];
  /** Rows beyond those drawn that the reader may ask for. */
  beyond: number;
  /** For maps: the class of each colour with its text. */
  legend: { className: string; text: string }[];
}

export const columnName = ({ result }: Pick<Request, "result">, index: number): string =>
  result.columns[index]?.name ?? "";
