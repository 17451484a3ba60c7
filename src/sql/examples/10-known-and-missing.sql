-- vi: Mỗi năm có bao nhiêu tỉnh công bố tỷ lệ bao phủ, bao nhiêu tỉnh chưa?
-- en: How many provinces have a published rate in each year, and how many have none?
SELECT
  year,
  count(coverage_rate_pct) AS provinces_with_rate,
  63 - count(coverage_rate_pct) AS provinces_without
FROM coverage
WHERE area_set = '63'
GROUP BY year
ORDER BY year
