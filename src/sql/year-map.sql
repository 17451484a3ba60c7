-- The map of a year: for each area of a set what stands for it, from figures up to $carry years old.
-- status: 'year', 'earlier', 'derived' (from old provinces), 'count_only' (people known, rate not),
-- 'none'. From members on: what a mean, or a sum of people, of old provinces rests on.
WITH known AS (
  SELECT *, measure = $measure AS is_asked,
    row_number() OVER (PARTITION BY area_code ORDER BY CASE measure WHEN $measure THEN 0 ELSE 1 END)
      AS choice
  FROM resolved_{area_set}($year, $year, $carry)
  WHERE area_set = $area_set AND measure IN ($measure, 'participants')
)
SELECT a.area_code, a.name_vi, a.name_en, a.slug, a.region_slug,
  CASE
    WHEN NOT f.is_asked THEN 'count_only'
    WHEN f.members > 0 THEN 'derived'
    WHEN f.figure_year = $year THEN 'year'
    WHEN f.is_asked THEN 'earlier'
    ELSE 'none'
  END AS status,
  CASE WHEN f.is_asked THEN f.value END AS value,
  f.bound, CASE WHEN f.is_asked THEN f.decimals END AS decimals, f.basis, f.figure_year,
  f.as_of, CASE WHEN f.members IS NULL THEN f.as_of_basis END AS as_of_basis,
  f.participants, f.participants_bound, f.participants_oldest_year, f.participants_year,
  f.figures_in_year,
  CASE WHEN f.is_asked THEN f.figures_that_differ ELSE 0 END AS figures_that_differ,
  f.members, f.members_with_figure, f.people_share_pct, f.fresh_people_share_pct, f.is_carried,
  f.oldest_year,
  f.observation_id, f.note_vi, f.note_en, f.source_title, f.source_publisher, f.source_publisher_en,
  f.source_published,
  f.source_url, f.source_kind
FROM areas a
LEFT JOIN known f ON f.area_code = a.area_code AND f.choice = 1
WHERE a.area_set = $area_set AND ($region = 'all' OR a.region_slug = $region)
ORDER BY list_position(['year', 'earlier', 'derived', 'count_only', 'none'], status),
  f.value DESC NULLS LAST,
  CASE $area_set WHEN '34' THEN f.participants END DESC NULLS LAST,
  CASE WHEN f.bound IN ('exact', 'rounded') THEN 0 ELSE 1 END, a.area_code
