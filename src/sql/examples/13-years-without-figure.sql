-- vi: Tỉnh nào lâu nhất chưa có số liệu mới?
-- en: Which provinces have gone longest without a new figure?
WITH latest AS (
  SELECT area_code, max(year) AS last_year
  FROM coverage
  WHERE area_set = '63' AND coverage_rate_pct IS NOT NULL
  GROUP BY area_code
)
-- vi: LEFT JOIN giữ lại cả tỉnh chưa có số liệu nào.
-- en: The LEFT JOIN keeps provinces that never had a figure.
SELECT p.name_{lang}, l.last_year
FROM provinces AS p
LEFT JOIN latest AS l ON l.area_code = p.code
ORDER BY l.last_year NULLS FIRST, p.code
LIMIT 20
