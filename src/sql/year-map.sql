-- The map of a year: for each area of a set, the figure of that year or, within $carry years, the
-- latest earlier one. status: 'year', 'earlier', 'count_only' (people known, rate not), 'none'.
WITH candidates AS (
  SELECT *, measure = $measure AS asked,
    row_number() OVER (PARTITION BY area_code ORDER BY CASE measure WHEN $measure THEN 0 ELSE 1 END)
      AS preference
  FROM standing_figures
  WHERE area_set = $area_set AND measure IN ($measure, 'participants')
    AND $year BETWEEN year AND stands_until AND $year - year <= $carry
)
SELECT a.area_code, a.name_vi, a.name_en, a.slug, a.region_slug,
  CASE
    WHEN f.asked AND f.year = $year THEN 'year'
    WHEN f.asked THEN 'earlier'
    WHEN f.year IS NOT NULL THEN 'count_only'
    ELSE 'none'
  END AS status,
  CASE WHEN f.asked THEN f.value END AS value,
  f.bound, CASE WHEN f.asked THEN f.decimals END AS decimals, f.basis, f.year AS figure_year, f.as_of, f.as_of_basis, f.participants,
  f.figures_in_year,
  CASE WHEN f.asked AND f.same_date_differs THEN f.figures_same_date ELSE 0 END
    AS figures_that_differ,
  NULL::INTEGER AS members,
  NULL::INTEGER AS members_with_figure,
  NULL::DOUBLE AS people_share_pct,
  NULL::INTEGER AS oldest_year,
  f.observation_id, f.note_vi, f.note_en, f.source_title, f.source_publisher, f.source_published,
  f.source_url, f.source_kind
FROM areas a
LEFT JOIN candidates f ON f.area_code = a.area_code AND f.preference = 1
WHERE a.area_set = $area_set AND ($region = 'all' OR a.region_slug = $region)
ORDER BY CASE status WHEN 'year' THEN 0 WHEN 'earlier' THEN 1 WHEN 'count_only' THEN 2 ELSE 3 END,
  f.value DESC NULLS LAST, CASE WHEN f.bound IN ('exact', 'rounded') THEN 0 ELSE 1 END, a.area_code
