-- The map of a year by the 34 new provinces: a new province's own figure; else that of the old one
-- it equals; else the mean of the old ones it was made of. Each may be up to $carry years old.
-- status: 'year', 'earlier', 'derived', 'count_only' (people known, rate not), 'none'.
WITH own AS (
  SELECT * EXCLUDE (stands_until) FROM standing_figures
  WHERE area_set = '34' AND $year BETWEEN year AND stands_until AND $year - year <= $carry
), same AS (
  SELECT f.* EXCLUDE (area_code, stands_until), g.group_code AS area_code
  FROM standing_figures f
  JOIN unmerged g ON g.area_code = f.area_code
  WHERE f.area_set = '63' AND $year BETWEEN f.year AND f.stands_until AND $year - f.year <= $carry
), candidates AS MATERIALIZED (
  SELECT * FROM own
  UNION ALL BY NAME
  SELECT * FROM same
  WHERE NOT EXISTS (
    SELECT 1 FROM own WHERE own.area_code = same.area_code AND own.measure = same.measure
  )
), means AS MATERIALIZED (
  SELECT * FROM group_figures($carry)
  WHERE group_set = '34' AND map_year = $year AND members > 1 AND value IS NOT NULL
), shown AS (
  SELECT a.*, f.observation_id AS f_id, c.observation_id AS c_id,
    m.value AS mean, m.members, m.members_with_figure, m.people_share_pct, m.oldest_year,
    m.newest_year, n.value AS total,
    CASE
      WHEN f.year = $year THEN 'year'
      WHEN f.year IS NOT NULL THEN 'earlier'
      WHEN m.value IS NOT NULL THEN 'derived'
      WHEN c.year IS NOT NULL OR n.value IS NOT NULL THEN 'count_only'
      ELSE 'none'
    END AS status
  FROM areas a
  LEFT JOIN candidates f ON f.area_code = a.area_code AND f.measure = $measure
  LEFT JOIN candidates c ON c.area_code = a.area_code AND c.measure = 'participants'
  LEFT JOIN means m ON m.group_code = a.area_code AND m.measure = $measure
  LEFT JOIN means n ON n.group_code = a.area_code AND n.measure = 'participants'
  WHERE a.area_set = '34'
)
SELECT s.area_code, s.name_vi, s.name_en, s.slug, s.region_slug, s.status,
  CASE s.status WHEN 'derived' THEN s.mean WHEN 'count_only' THEN NULL ELSE d.value END AS value,
  d.bound,
  CASE WHEN d.basis IS NOT NULL THEN d.basis WHEN s.status <> 'none' THEN 'derived' END AS basis,
  coalesce(d.year, s.newest_year) AS figure_year,
  d.as_of, d.as_of_basis,
  coalesce(d.participants, s.total::INTEGER) AS participants,
  d.figures_in_year,
  CASE WHEN s.status IN ('year', 'earlier') AND d.same_date_differs THEN d.figures_same_date
    ELSE 0 END AS figures_that_differ,
  CASE WHEN s.status = 'derived' THEN s.members END AS members,
  CASE WHEN s.status = 'derived' THEN s.members_with_figure END AS members_with_figure,
  CASE WHEN s.status = 'derived' THEN s.people_share_pct END AS people_share_pct,
  CASE WHEN s.status = 'derived' THEN s.oldest_year END AS oldest_year,
  d.observation_id, d.note_vi, d.note_en, d.source_title, d.source_publisher, d.source_published,
  d.source_url, d.source_kind
FROM shown s
LEFT JOIN candidates d ON d.area_code = s.area_code
  AND ((s.status IN ('year', 'earlier') AND d.measure = $measure)
    OR (s.status = 'count_only' AND d.measure = 'participants'))
ORDER BY CASE s.status WHEN 'year' THEN 0 WHEN 'earlier' THEN 1 WHEN 'derived' THEN 2
    WHEN 'count_only' THEN 3 ELSE 4 END,
  value DESC NULLS LAST, participants DESC NULLS LAST,
  CASE WHEN d.bound IN ('exact', 'rounded') THEN 0 ELSE 1 END, s.area_code
