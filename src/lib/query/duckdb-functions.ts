/** Functions that the editor completes: those that questions on tables like ours use most. */
export const duckdbFunctions = [
  ...["abs", "avg", "arg_max", "arg_min", "ceil", "coalesce", "concat", "contains", "corr"],
  ...["count", "count_if", "cume_dist", "date_diff", "date_part", "date_trunc", "dense_rank"],
  ...["ends_with", "first_value", "floor", "format", "greatest", "group_concat", "ifnull"],
  ...[
    "lag",
    "last_value",
    "lead",
    "least",
    "left",
    "len",
    "length",
    "levenshtein",
    "list",
    "lower",
  ],
  ...["make_date", "max", "max_by", "median", "min", "min_by", "mode", "month", "nth_value"],
  ...["ntile", "nullif", "percent_rank", "power", "quantile_cont", "range", "rank"],
  ...["regexp_extract", "regexp_matches", "regexp_replace", "regr_slope", "repeat", "replace"],
  ...["right", "round", "row_number", "split_part", "sqrt", "starts_with", "stddev", "strftime"],
  ...["string_agg", "strip_accents", "strptime", "substring", "sum", "trim", "trunc", "try_cast"],
  ...["unnest", "upper", "variance", "year"],
];
