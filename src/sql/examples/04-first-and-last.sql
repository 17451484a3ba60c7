-- vi: Từ số liệu đầu tiên đến số liệu mới nhất, tỷ lệ của mỗi tỉnh thay đổi bao nhiêu điểm phần trăm?
-- en: By how many percentage points did each province's rate change from its first figure to its last?
SELECT
  area_name_{lang},
  min(year) AS first_year,
  -- vi: min_by lấy tỷ lệ ở năm nhỏ nhất, max_by lấy ở năm lớn nhất.
  -- en: min_by takes the rate of the first year, max_by that of the last.
  min_by(coverage_rate_pct, year) AS first_rate,
  max(year) AS last_year,
  max_by(coverage_rate_pct, year) AS last_rate,
  round(max_by(coverage_rate_pct, year) - min_by(coverage_rate_pct, year), 2) AS change_points
FROM coverage
-- vi: Chỉ số cụ thể: từ số “trên”, “dưới” hay ước tính không tính được mức thay đổi.
-- en: Exact figures only: from "over", "under" and estimates no change follows.
WHERE area_set = '63' AND coverage_rate_bound = 'exact'
GROUP BY area_code, area_name_{lang}
HAVING min(year) < max(year)
ORDER BY change_points DESC, area_code
