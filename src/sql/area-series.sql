-- What stands for some areas in each year, between two years; $areas lists their codes, parted by
-- commas, and "00" is the country, which comes first.
SELECT f.area_set, f.area_code, a.name_vi, a.name_en, a.slug, f.figure_year AS year,
  f.value, f.bound, f.decimals, f.basis,
  coalesce(f.as_of, f.figure_year::VARCHAR) AS as_of, f.precision,
  f.as_of_start::VARCHAR AS as_of_start, f.as_of_end::VARCHAR AS as_of_end,
  f.as_of_basis, f.figures_that_differ,
  f.members, f.members_with_figure, f.people_share_pct,
  f.observation_id, f.source_title, f.source_publisher, f.source_published, f.source_url
FROM resolved_{area_set}($from_year, $to_year, 0) f
JOIN areas a ON a.area_set = f.area_set AND a.area_code = f.area_code
WHERE f.area_set IN ('country', $area_set) AND f.measure = $measure
  AND list_contains(string_split($areas, ','), f.area_code)
ORDER BY f.area_code, f.figure_year
