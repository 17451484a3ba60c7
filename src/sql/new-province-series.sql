-- The figure of each year for some of the 34 new provinces, between two years: its own; else that
-- of the old province it equals; else the mean or, of people, the sum of the old ones it was made of,
-- from figures of that very year. $areas lists their codes, parted by commas, and "00" is the country.
WITH wanted AS (
  SELECT * FROM areas
  WHERE area_set IN ('country', '34') AND list_contains(string_split($areas, ','), area_code)
), candidates AS (
  SELECT w.area_set AS wanted_set, w.area_code AS wanted_code, 0 AS preference, f.*
  FROM wanted w
  JOIN figure_of_year f ON f.area_set = w.area_set AND f.area_code = w.area_code
  UNION ALL
  SELECT w.area_set, w.area_code, 1, f.*
  FROM wanted w
  JOIN unmerged u ON w.area_set = '34' AND u.group_code = w.area_code
  JOIN figure_of_year f ON f.area_set = '63' AND f.area_code = u.area_code
), published AS MATERIALIZED (
  SELECT * FROM candidates
  WHERE measure = $measure AND year BETWEEN $from_year AND $to_year
  QUALIFY row_number() OVER (PARTITION BY wanted_set, wanted_code, year ORDER BY preference) = 1
), sum_bounds AS (
  -- A sum is known no better than its parts: "over" and an exact count make "over".
  SELECT m.group_code, f.year,
    CASE
      WHEN bool_or(f.bound IN ('about', 'estimate'))
        OR (bool_or(f.bound = 'over') AND bool_or(f.bound = 'under')) THEN 'about'
      WHEN bool_or(f.bound = 'over') THEN 'over'
      WHEN bool_or(f.bound = 'under') THEN 'under'
      WHEN bool_or(f.bound = 'rounded') THEN 'rounded'
      ELSE 'exact'
    END AS bound
  FROM wanted w
  JOIN group_members m ON m.group_set = w.area_set AND m.group_code = w.area_code
  JOIN figure_of_year f ON f.area_set = '63' AND f.area_code = m.area_code
  WHERE f.measure = $measure AND $measure IN ('participants', 'uninsured')
  GROUP BY m.group_code, f.year
), means AS (
  SELECT w.area_set AS wanted_set, w.area_code AS wanted_code, g.map_year AS year, g.value,
    coalesce(b.bound, 'exact') AS bound, 'derived' AS basis, g.map_year::VARCHAR AS as_of, 'year' AS precision,
    make_date(g.map_year, 1, 1) AS as_of_start, make_date(g.map_year, 12, 31) AS as_of_end,
    'stated' AS as_of_basis, g.members, g.members_with_figure, g.people_share_pct
  FROM wanted w
  JOIN group_figures(0) g ON g.group_set = w.area_set AND g.group_code = w.area_code
  LEFT JOIN sum_bounds b ON b.group_code = g.group_code AND b.year = g.map_year
  WHERE g.measure = $measure AND g.map_year BETWEEN $from_year AND $to_year
    AND g.members > 1 AND g.value IS NOT NULL
    AND NOT EXISTS (
      SELECT 1 FROM published p
      WHERE p.wanted_set = w.area_set AND p.wanted_code = w.area_code AND p.year = g.map_year
    )
), series AS (
  SELECT * FROM published UNION ALL BY NAME SELECT * FROM means
)
SELECT w.area_set, w.area_code, w.name_vi, w.name_en, w.slug,
  s.year, s.value, s.bound, s.basis, s.as_of, s.precision,
  s.as_of_start::VARCHAR AS as_of_start, s.as_of_end::VARCHAR AS as_of_end, s.as_of_basis,
  CASE WHEN s.same_date_differs THEN s.figures_same_date ELSE 0 END AS figures_that_differ,
  s.members, s.members_with_figure, s.people_share_pct,
  s.observation_id, s.source_title, s.source_publisher, s.source_published, s.source_url
FROM series s
JOIN wanted w ON w.area_set = s.wanted_set AND w.area_code = s.wanted_code
ORDER BY w.area_set = 'country' DESC, w.area_code, s.year
