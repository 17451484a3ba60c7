-- The figure of each year for some of the 34 new provinces, between two years: its own; else that
-- of the old province it equals; else the mean or, of people, the sum of the old ones it was made
-- of, from figures of that very year. $areas lists their codes, parted by commas, and "00" is the country.
WITH wanted AS (
  SELECT * FROM areas
  WHERE area_set IN ('country', '34') AND list_contains(string_split($areas, ','), area_code)
), published AS (
  SELECT area_code, year, arg_min(figure, preference) AS figure
  FROM attributed_figures
  WHERE area_set IN ('country', '34') AND measure = $measure AND year BETWEEN $from_year AND $to_year
  GROUP BY area_code, year
), means AS (
  SELECT group_code AS area_code, map_year AS year, value AS joint_value, bound AS joint_bound,
    members, members_with_figure, people_share_pct
  FROM group_figures(0)
  WHERE group_set = '34' AND measure = $measure AND map_year BETWEEN $from_year AND $to_year
    AND members > 1 AND value IS NOT NULL
), series AS (
  SELECT * FROM published FULL JOIN means USING (area_code, year)
)
SELECT w.area_set, w.area_code, w.name_vi, w.name_en, w.slug, s.year,
  CASE WHEN s.figure IS NULL THEN s.joint_value ELSE f.value END AS value,
  CASE WHEN s.figure IS NULL THEN s.joint_bound ELSE f.bound END AS bound,
  f.decimals, coalesce(f.basis, 'derived') AS basis,
  coalesce(f.as_of, s.year::VARCHAR) AS as_of, coalesce(f.precision, 'year') AS precision,
  coalesce(f.as_of_start, make_date(s.year, 1, 1))::VARCHAR AS as_of_start,
  coalesce(f.as_of_end, make_date(s.year, 12, 31))::VARCHAR AS as_of_end,
  coalesce(f.as_of_basis, 'stated') AS as_of_basis,
  CASE WHEN f.same_date_differs THEN f.figures_same_date ELSE 0 END AS figures_that_differ,
  CASE WHEN s.figure IS NULL THEN s.members END AS members,
  CASE WHEN s.figure IS NULL THEN s.members_with_figure END AS members_with_figure,
  CASE WHEN s.figure IS NULL THEN s.people_share_pct END AS people_share_pct,
  f.observation_id, f.source_title, f.source_publisher, f.source_published, f.source_url
FROM series s
JOIN wanted w USING (area_code)
LEFT JOIN attributed_figures f USING (figure)
ORDER BY w.area_set = 'country' DESC, w.area_code, s.year
