-- What stands for some areas in each year, between two years; $areas lists their codes, parted by
-- commas, and "00" is the country, which comes first. has_other_parts: a mean that rests on other old
-- provinces than the one before (breaks_of_34 in views-groups.sql).
SELECT f.area_set, f.area_code, a.name_vi, a.name_en, coalesce(a.slug, '') AS slug,
  f.figure_year AS year,
  f.value, f.bound, f.decimals, f.basis,
  coalesce(f.as_of, f.figure_year::VARCHAR) AS as_of, f.precision,
  f.as_of_start::VARCHAR AS as_of_start, f.as_of_end::VARCHAR AS as_of_end,
  f.as_of_basis, f.figures_that_differ,
  f.members, f.members_with_figure, f.people_share_pct,
  coalesce(m.has_other_parts, false) AS has_other_parts,
  f.observation_id, f.source_title, f.source_publisher, f.source_publisher_en,
  f.source_published, f.source_url
FROM resolved_{area_set}($from_year, $to_year, 0) f
JOIN areas a ON a.area_set = f.area_set AND a.area_code = f.area_code
LEFT JOIN breaks_of_34 m ON m.area_code = f.area_code AND m.measure = f.measure
  AND m.year = f.figure_year AND f.members IS NOT NULL
WHERE f.area_set IN ('country', $area_set) AND f.measure = $measure
  AND list_contains(string_split($areas, ','), f.area_code)
ORDER BY f.area_code, f.figure_year
