import { SQLDialect } from "@codemirror/lang-sql";

const keywords = `
  select from where group by having order limit offset qualify window over partition rows range
  unbounded preceding following current row union all by name intersect except distinct on using join
  inner left right full outer cross natural asof semi anti lateral as and or not in is null true false
  between like ilike similar case when then else end cast try_cast asc desc nulls first last with
  recursive values exists any some filter within interval exclude replace columns pivot unpivot
  tablesample sample create table view macro temporary temp if insert into update set delete drop alter
  add column describe show tables summarize explain analyze collate
`;

const types = `
  boolean tinyint smallint integer int bigint hugeint float double decimal numeric varchar text date
  time timestamp blob uuid struct map list
`;

/** DuckDB's SQL as the editor highlights it; names of columns such as "year" are no keywords. */
export const duckdb = SQLDialect.define({
  keywords: keywords.trim().replace(/\s+/g, " "),
  types: types.trim().replace(/\s+/g, " "),
  doubleDollarQuotedStrings: true,
  operatorChars: "+-*/<>=~!@%^&|:",
  identifierQuotes: '"',
});
