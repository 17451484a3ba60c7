-- Every figure of the districts and communes, province by province, those of an area together and
-- oldest first; chosen = the figure of its year.
SELECT f.area_set, f.area_code, p.name_vi, p.name_en, p.slug, p.district_vi, p.district_en,
  p.province_vi, p.province_en, f.measure, f.year, f.value, f.bound, f.decimals, f.basis, f.as_of,
  f.precision, f.as_of_start::VARCHAR AS as_of_start, f.as_of_end::VARCHAR AS as_of_end,
  f.as_of_basis, f.participants, f.people, f.figures_in_year, f.figures_that_differ,
  f.observation_id, f.rank = 1 AS chosen,
  f.note_vi, f.note_en, f.source_id, f.source_title, f.source_publisher, f.source_publisher_en,
  f.source_published, f.source_url, f.source_kind
FROM local_figures f
JOIN local_places p ON p.area_set = f.area_set AND p.area_code = f.area_code
ORDER BY p.slug, f.area_set DESC, f.area_code, f.as_of_end, f.as_of_start, f.observation_id,
  f.measure
