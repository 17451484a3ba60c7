-- Distance to target in one year: for each area the target in force and the figure of the year, with
-- the source of each.
SELECT a.area_code, a.name_vi, a.name_en, coalesce(a.slug, '') AS slug, a.region_slug,
  coalesce(t.outcome, 'no_target') AS outcome,
  t.gap_points, t.target_pct, t.target_qualifier, t.set_by, t.instrument,
  t.value, t.bound, t.decimals, t.as_of, t.as_of_basis, t.observation_id,
  t.source_title, t.source_publisher, t.source_publisher_en, t.source_published, t.source_url,
  t.figure_source_title, t.figure_source_publisher, t.figure_source_publisher_en,
  t.figure_source_published, t.figure_source_url
FROM areas a
LEFT JOIN target_checks t ON t.rank = 1 AND t.year = $year AND t.area_set = a.area_set
  AND t.area_code = a.area_code
WHERE a.area_set = $area_set AND ($region = 'all' OR a.region_slug = $region)
ORDER BY CASE outcome WHEN 'met' THEN 0 WHEN 'missed' THEN 1 WHEN 'above_then' THEN 2
    WHEN 'below_then' THEN 3 WHEN 'cannot_say' THEN 4 WHEN 'no_figure' THEN 5 ELSE 6 END,
  gap_points DESC NULLS LAST, a.area_code
