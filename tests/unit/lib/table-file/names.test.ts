import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "vitest";
import { safeName, tableNameFor } from "../../../../src/lib/table-file/names.ts";
import { reservedWords } from "../../../../src/lib/table-file/reserved-words.ts";
import { uniqueName } from "../../../../src/lib/unique-names.ts";

test.each([
  ["Thẻ BHYT 2020 (bản cuối).csv", "the_bhyt_2020_ban_cuoi"],
  ["C:\\tep\\Đắk Lắk.parquet", "dak_lak"],
  ["2020.csv", "c_2020"],
  ["group.csv", "group_"],
  ["data.csv.txt", "data"],
  ["???.csv", "tep"],
  [`${"rất dài ".repeat(20)}.csv`, "rat_dai_rat_dai_rat_dai_rat_dai_rat_dai"],
  ["observations.csv", "observations_2"],
])("the table of %s is %s", (file, name) => {
  expect(tableNameFor(file, ["Observations"])).toBe(name);
});

test("numbers behind a name are counted up to the first that is free", () => {
  expect(uniqueName("a", ["A", "a_2", "A_3"])).toBe("a_4");
});

test("every word that DuckDB reserves is known, and no name needs quotes", async () => {
  const connection = await (await DuckDBInstance.create()).connect();
  const answer = await connection.runAndReadAll(
    "SELECT keyword_name FROM duckdb_keywords() WHERE keyword_category IN ('reserved', 'type_function')",
  );
  const words = answer.getRows().map(([word]) => String(word));
  expect(words.filter((word) => !reservedWords.has(word))).toEqual([]);
  for (const word of words)
    await connection.run(`CREATE TABLE ${safeName(word)} (${safeName(word)} INTEGER)`);
});
