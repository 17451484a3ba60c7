-- The figure of each year for some areas, between two years; $areas lists their codes, parted by
-- commas, and "00" is the country.
SELECT f.area_set, f.area_code, a.name_vi, a.name_en, a.slug,
  f.year, f.value, f.bound, f.decimals, f.basis, f.as_of, f.precision,
  f.as_of_start::VARCHAR AS as_of_start, f.as_of_end::VARCHAR AS as_of_end, f.as_of_basis,
  CASE WHEN f.same_date_differs THEN f.figures_same_date ELSE 0 END AS figures_that_differ,
  NULL::INTEGER AS members,
  NULL::INTEGER AS members_with_figure,
  NULL::DOUBLE AS people_share_pct,
  f.observation_id, f.source_title, f.source_publisher, f.source_published, f.source_url
FROM figure_of_year f
JOIN areas a ON a.area_set = f.area_set AND a.area_code = f.area_code
WHERE f.area_set IN ('country', $area_set) AND f.measure = $measure
  AND f.year BETWEEN $from_year AND $to_year
  AND list_contains(string_split($areas, ','), f.area_code)
ORDER BY f.area_set = 'country' DESC, f.area_code, f.year
