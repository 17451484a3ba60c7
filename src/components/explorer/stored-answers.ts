import { basename } from "node:path";
import { fillParameters } from "../../engine/parameters.ts";
import { carryYears } from "../../lib/carry.ts";
import { areaSets } from "../../lib/explorer/options.ts";
import { type StoredAnswer, type StoredQuestion, storedPath } from "../../lib/explorer/stored.ts";
import { everyYear } from "../../lib/year-spans.ts";
import { ask } from "../../page-data/ask.ts";
import { yearsOfLevels } from "../../page-data/local.ts";
import { measure } from "../../sql/questions/shared.ts";
import targetMapSql from "../../sql/target-map.sql?raw";
import yearMapSql from "../../sql/year-map.sql?raw";
import { builtTables } from "./built-tables.ts";

const measures = measure.options;
const texts = { "year-map": yearMapSql, "target-map": targetMapSql };

/** Every question about a year of provinces that the explorer asks when nothing else is chosen. */
async function storedQuestions(): Promise<StoredQuestion[]> {
  const region = "all";
  const years = everyYear((await yearsOfLevels()).province);
  return areaSets.flatMap((area_set) =>
    years.flatMap((year): StoredQuestion[] => [
      { name: "target-map", parameters: { area_set, year, region } },
      ...measures.map(
        (measure): StoredQuestion => ({
          name: "year-map",
          parameters: { area_set, measure, year, region, carry: carryYears },
        }),
      ),
    ]),
  );
}

/** The questions whose answers the site keeps, by the names of their files without ".json". */
export const storedFiles = async (): Promise<{ file: string; question: StoredQuestion }[]> =>
  (await storedQuestions()).map((question) => ({
    file: basename(storedPath(question.name, question.parameters) ?? "", ".json"),
    question,
  }));

/** Answers a question for the file that is kept of it. */
export const storedAnswer = async ({
  name,
  parameters,
}: StoredQuestion): Promise<StoredAnswer> => ({
  tables: await builtTables(),
  sql: fillParameters(texts[name], parameters),
  rows: await ask(name, parameters),
});
