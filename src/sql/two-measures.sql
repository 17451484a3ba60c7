-- Every provincial figure that carries both measures: where both are exact first, then by distance.
-- difference_points: published coverage rate minus insured share, in percentage points.
-- difference_bound: what that is of the true difference. More people than counted make the share
-- larger and the difference smaller, so a count of "over" gives at_most; a rate of "over" at_least.
SELECT r.area_set, r.area_code, a.name_vi, a.name_en, a.slug, r.as_of, r.year,
  r.value AS coverage_rate, r.bound AS rate_bound, r.decimals AS rate_decimals, s.value AS insured_share,
  s.bound AS share_bound, r.participants, r.people,
  r.value - s.value AS difference_points,
  CASE
    WHEN r.bound = 'exact' AND s.bound = 'exact' THEN 'exact'
    WHEN r.bound IN ('exact', 'over') AND s.bound IN ('exact', 'under', 'nearly') THEN 'at_least'
    WHEN r.bound IN ('exact', 'under', 'nearly') AND s.bound IN ('exact', 'over') THEN 'at_most'
    ELSE 'about'
  END AS difference_bound,
  r.observation_id, r.note_vi, r.note_en,
  r.source_title, r.source_publisher, r.source_publisher_en,
  r.source_published, r.source_url, r.source_kind
FROM figures r
JOIN figures s ON s.observation_id = r.observation_id AND s.measure = 'insured_share'
JOIN areas a ON a.area_set = r.area_set AND a.area_code = r.area_code
WHERE r.measure = 'coverage_rate' AND r.area_set <> 'country'
ORDER BY difference_bound <> 'exact', abs(r.value - s.value) DESC, r.observation_id
