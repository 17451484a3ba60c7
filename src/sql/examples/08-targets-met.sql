-- vi: Năm 2020, tỉnh nào đạt chỉ tiêu bao phủ?
-- en: Which provinces reached their coverage target in 2020?
SELECT a.name_{lang}, c.target_pct, c.value AS rate_pct, c.gap_points, c.outcome
-- vi: met, missed: theo số liệu của tháng 12 hay cả năm; above_then, below_then: theo số liệu sớm hơn.
-- en: met, missed: by a figure of December or the whole year; above_then, below_then: earlier.
-- vi: target_checks đặt mỗi chỉ tiêu cạnh số liệu của năm; rank = 1 là chỉ tiêu đang áp dụng.
-- en: target_checks sets each target beside the figure of its year; rank 1 is the one in force.
FROM target_checks AS c
JOIN areas AS a USING (area_set, area_code)
WHERE c.year = 2020 AND c.area_set = '63' AND c.rank = 1 AND c.value IS NOT NULL
ORDER BY c.outcome NOT IN ('met', 'missed'), c.gap_points DESC NULLS LAST, a.area_code
