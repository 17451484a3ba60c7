SELECT area_code, area_name_vi, coverage_rate_pct
FROM read_parquet('{data}/coverage.parquet')
WHERE area_set = '63' AND year = 2020 AND coverage_rate_bound = 'exact'
ORDER BY coverage_rate_pct DESC, area_code
LIMIT 5;
