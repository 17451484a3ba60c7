-- vi: Tỷ lệ bao phủ cả nước thay đổi ra sao qua từng năm?
-- en: How has national coverage changed from year to year?
SELECT
  year,
  coverage_rate_pct,
  -- vi: Điểm phần trăm so với năm có số liệu ngay trước đó.
  -- en: Percentage points since the last year that has a figure.
  round(coverage_rate_pct - lag(coverage_rate_pct) OVER (ORDER BY year), 2) AS change_points
FROM coverage
WHERE area_set = 'country' AND coverage_rate_pct IS NOT NULL
ORDER BY year
