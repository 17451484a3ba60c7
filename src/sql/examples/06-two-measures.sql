-- vi: Tỷ lệ công bố và tỷ lệ tự tính chênh nhau nhiều nhất ở tỉnh nào?
-- en: Where do the published rate and the share of the population differ most?
SELECT
  area_name_{lang},
  year,
  coverage_rate_pct AS published,
  insured_share_pct AS computed,
  round(coverage_rate_pct - insured_share_pct, 1) AS difference_points
FROM coverage
WHERE area_set = '63'
  -- vi: Chỉ so khi cả hai là số cụ thể và có cùng thời điểm.
  -- en: Compared only where both are exact and of the same date.
  AND coverage_rate_bound = 'exact' AND participants_bound = 'exact'
  AND coverage_rate_as_of = participants_as_of
ORDER BY abs(coverage_rate_pct - insured_share_pct) DESC, area_code, year
LIMIT 20
