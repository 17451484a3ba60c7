import type { APIRoute, GetStaticPathsOptions } from "astro";
import { areaSetOf } from "../../lib/addresses.ts";
import { type CsvRecord, recordsCsv } from "../../lib/csv.ts";
import { fileFormats } from "../../lib/file-formats.ts";
import { listedFigures } from "../../page-data/figures.ts";
import type { AreaSet } from "../../sql/questions.ts";
import { figureWorkbook } from "./figure-workbook.ts";

/** The rows of a page's figures and tables, by the name of the file. */
export type FigureRows = Record<string, readonly CsvRecord[]>;

interface Path<Props> {
  params: Record<string, string>;
  props: Props;
}

/** Sources of observations, by their ids. */
const sourcesOf = async () =>
  new Map((await listedFigures()).map(({ id, any }) => [id, any.source_id]));

/** Names the source beside each observation: `from_source_id` after `from_observation_id`. */
const withSource = (record: CsvRecord, sources: ReadonlyMap<string, string>): CsvRecord =>
  Object.fromEntries(
    Object.entries(record).flatMap(([column, value]) =>
      column.endsWith("observation_id")
        ? [
            [column, value],
            [
              column.replace("observation_id", "source_id"),
              (value && sources.get(String(value))) ?? null,
            ],
          ]
        : [[column, value]],
    ),
  );

/**
 * A file for each figure and table of some pages, at `[figure].csv` and `[figure].xlsx` beside the
 * page.
 * @param paths the pages, of the same function as they have themselves
 * @param rowsOf what the figures and tables of one of them show
 */
export const figureFiles =
  <Props>(
    paths: () => readonly Path<Props>[] | Promise<readonly Path<Props>[]>,
    rowsOf: (props: Props, areaSet: AreaSet) => Promise<FigureRows>,
  ) =>
  async ({ routePattern }: Pick<GetStaticPathsOptions, "routePattern">) => {
    const sources = await sourcesOf();
    const areaSet = areaSetOf(routePattern);
    const files = [];
    for (const { params, props } of await paths()) {
      for (const [figure, rows] of Object.entries(await rowsOf(props, areaSet))) {
        if (rows.length === 0) continue;
        const records = rows.map((row) => withSource(row, sources));
        files.push({ params: { ...params, figure }, props: { records } });
      }
    }
    return files;
  };

/** Answers with the file in the format that its route ends with. */
export const figureFile: APIRoute<{ records: CsvRecord[] }> = async ({
  props: { records },
  params,
  routePattern,
  site,
}) => {
  if (routePattern.endsWith(".csv")) {
    return new Response(recordsCsv(records), {
      headers: { "Content-Type": "text/csv; charset=utf-8" },
    });
  }
  const content = await figureWorkbook(params.figure ?? "", records, site);
  return new Response(content, { headers: { "Content-Type": fileFormats.xlsx.mediaType } });
};

/** The page of a kind that has only one. */
export const onePage = () => [{ params: {}, props: {} }];
