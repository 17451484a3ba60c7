-- Every provincial figure that carries both measures, the farthest apart first.
-- difference_points: published coverage rate minus insured share, in percentage points.
SELECT r.area_set, r.area_code, a.name_vi, a.name_en, a.slug, r.as_of, r.year,
  r.value AS coverage_rate, r.bound AS rate_bound, r.decimals AS rate_decimals, s.value AS insured_share,
  s.bound AS share_bound, r.participants, r.people,
  r.value - s.value AS difference_points,
  r.observation_id, r.note_vi, r.note_en,
  r.source_title, r.source_publisher, r.source_published, r.source_url, r.source_kind
FROM figures r
JOIN figures s ON s.observation_id = r.observation_id AND s.measure = 'insured_share'
JOIN areas a ON a.area_set = r.area_set AND a.area_code = r.area_code
WHERE r.measure = 'coverage_rate' AND r.area_set <> 'country'
ORDER BY abs(r.value - s.value) DESC, r.observation_id
