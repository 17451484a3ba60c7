-- vi: Năm 2020, mười tỉnh nào có tỷ lệ bao phủ cao nhất?
-- en: Which ten provinces had the highest coverage rates in 2020?
SELECT area_name_{lang}, coverage_rate_pct, coverage_rate_as_of
FROM coverage
-- vi: '63' là các tỉnh, thành phố đến tháng 6/2025; số “trên”, “dưới” hay ước tính thì không xếp hạng.
-- en: '63' stands for the provinces until June 2025; "over", "under" and estimates have no rank.
WHERE area_set = '63' AND year = 2020 AND coverage_rate_bound = 'exact'
ORDER BY coverage_rate_pct DESC, area_code
LIMIT 10
