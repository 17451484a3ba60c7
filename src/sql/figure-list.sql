-- Every figure of every area with its source and its standing: chosen = the figure of its year;
-- decided_by says which step of the rule told.
SELECT f.measure, f.area_set, f.area_code, a.name_vi, a.name_en, coalesce(a.slug, '') AS slug,
  f.year, f.value, f.bound, f.decimals,
  f.basis, f.as_of, f.precision, f.as_of_start::VARCHAR AS as_of_start,
  f.as_of_end::VARCHAR AS as_of_end, f.as_of_basis, f.participants, f.people,
  p.preliminary AS people_preliminary, f.rank = 1 AS chosen, f.figures_in_year,
  f.figures_that_differ,
  f.decided_by, f.observation_id, f.note_vi, f.note_en,
  f.source_id, f.source_title, f.source_publisher, f.source_publisher_en,
  f.source_published, f.source_url, f.source_kind,
  s.note_vi AS source_note_vi, s.note_en AS source_note_en
FROM explained_figures f
JOIN sources s ON s.source_id = f.source_id
JOIN areas a ON a.area_set = f.area_set AND a.area_code = f.area_code
LEFT JOIN area_population p ON p.area_set = f.area_set AND p.area_code = f.area_code
  AND p.year = f.year
ORDER BY f.area_set DESC, f.area_code, f.year, f.as_of_end, f.as_of_start, f.observation_id,
  f.measure
