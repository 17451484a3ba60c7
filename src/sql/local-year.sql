-- A year below the province: what stands for each area of a set, from figures up to $carry years old,
-- the highest first. Areas without a figure are left out: there are thousands of them.
SELECT p.area_code, p.name_vi, p.name_en, p.slug, p.region_slug,
  CASE WHEN f.figure_year = $year THEN 'year' ELSE 'earlier' END AS status,
  f.value, f.bound, f.decimals, f.basis, f.figure_year, f.as_of, f.as_of_basis,
  f.participants, f.participants_bound, f.participants_oldest_year, f.participants_year,
  f.figures_in_year, f.figures_that_differ,
  f.members, f.members_with_figure, f.people_share_pct, f.fresh_people_share_pct, f.is_carried,
  f.oldest_year,
  f.observation_id, f.note_vi, f.note_en, f.source_title, f.source_publisher, f.source_publisher_en,
  f.source_published, f.source_url, f.source_kind, p.province_vi, p.province_en
FROM own_figures($year, $year, $carry) f
JOIN local_places p ON p.area_set = f.area_set AND p.area_code = f.area_code
WHERE f.area_set = $area_set AND f.measure = $measure
  AND ($region = 'all' OR p.region_slug = $region)
ORDER BY status DESC, f.value DESC,
  CASE WHEN f.bound IN ('exact', 'rounded') THEN 0 ELSE 1 END, p.area_code
