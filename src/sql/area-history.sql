-- Every figure of one area, all measures, oldest first; chosen = the figure of its year.
SELECT f.measure, f.year, f.value, f.bound, f.decimals, f.basis, f.as_of, f.precision,
  f.as_of_start::VARCHAR AS as_of_start, f.as_of_end::VARCHAR AS as_of_end, f.as_of_basis,
  f.participants, f.people, f.rank = 1 AS chosen, f.figures_in_year,
  f.figures_that_differ,
  f.observation_id, f.note_vi, f.note_en,
  f.source_id, f.source_title, f.source_publisher, f.source_publisher_en,
  f.source_published, f.source_url, f.source_kind
FROM ranked_figures f
WHERE f.area_set = $area_set AND f.area_code = $area_code
ORDER BY f.as_of_end, f.as_of_start, f.observation_id, f.measure
