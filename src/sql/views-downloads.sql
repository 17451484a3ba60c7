-- The computed tables that are published beside the others.

-- One row per area and year with any figure: what the `coverage` download holds. For the 34 new
-- provinces: their own figures, else those of the old province that one equals, else means of the
-- old ones of that very year, with how many provinces and people they rest on.
CREATE OR REPLACE VIEW coverage AS
WITH resolved AS (
  SELECT coalesce(r.area_set, c.area_set) AS area_set, coalesce(r.area_code, c.area_code) AS area_code,
    coalesce(r.year, c.year) AS year,
    r.value AS coverage_rate_pct, r.decimals AS coverage_rate_decimals, r.bound AS coverage_rate_bound, r.basis AS coverage_rate_basis,
    r.as_of AS coverage_rate_as_of, r.observation_id AS coverage_rate_observation_id,
    r.source_id AS coverage_rate_source_id, r.figures_in_year AS coverage_rate_figures_in_year,
    c.value::INTEGER AS participants, c.bound AS participants_bound,
    c.basis AS participants_basis, c.as_of AS participants_as_of,
    c.observation_id AS participants_observation_id, c.source_id AS participants_source_id,
    s.value AS insured_share_pct, s.basis AS insured_share_basis
  FROM (SELECT * FROM figure_of_year WHERE measure = 'coverage_rate') r
  FULL OUTER JOIN (SELECT * FROM figure_of_year WHERE measure = 'participants') c
    ON c.area_set = r.area_set AND c.area_code = r.area_code AND c.year = r.year
  LEFT JOIN (SELECT * FROM figure_of_year WHERE measure = 'insured_share') s
    ON s.area_set = c.area_set AND s.area_code = c.area_code AND s.year = c.year
), same AS (
  SELECT r.* EXCLUDE (area_set, area_code), '34' AS area_set, u.group_code AS area_code
  FROM resolved r
  JOIN unmerged u ON u.area_code = r.area_code
  WHERE r.area_set = '63'
), means AS (
  SELECT '34' AS area_set, r.group_code AS area_code, r.map_year AS year,
    r.value AS coverage_rate_pct,
    CASE WHEN r.value IS NOT NULL THEN 'derived' END AS coverage_rate_basis,
    r.members AS provinces, r.members_with_figure AS provinces_with_rate,
    r.people_share_pct AS population_with_rate_pct,
    c.value::INTEGER AS participants,
    CASE WHEN c.value IS NOT NULL THEN 'derived' END AS participants_basis,
    CASE WHEN c.value IS NOT NULL THEN s.value END AS insured_share_pct,
    CASE WHEN c.value IS NOT NULL AND s.value IS NOT NULL THEN 'derived' END AS insured_share_basis
  FROM group_figures(0) r
  JOIN group_figures(0) c ON c.measure = 'participants' AND c.group_set = r.group_set
    AND c.group_code = r.group_code AND c.map_year = r.map_year
  JOIN group_figures(0) s ON s.measure = 'insured_share' AND s.group_set = r.group_set
    AND s.group_code = r.group_code AND s.map_year = r.map_year
  WHERE r.measure = 'coverage_rate' AND r.group_set = '34' AND r.members > 1
    AND (r.value IS NOT NULL OR c.value IS NOT NULL)
), merged AS (
  SELECT * FROM same UNION ALL BY NAME SELECT * FROM means
), all_rows AS (
  SELECT * FROM resolved
  UNION ALL BY NAME
  SELECT * FROM merged m
  WHERE NOT EXISTS (
    SELECT 1 FROM resolved r
    WHERE r.area_set = '34' AND r.area_code = m.area_code AND r.year = m.year
  )
)
SELECT a.area_set, a.area_code, a.name_vi AS area_name_vi, a.name_en AS area_name_en, x.year,
  round(x.coverage_rate_pct, 2) AS coverage_rate_pct, x.coverage_rate_decimals,
  x.coverage_rate_bound, x.coverage_rate_basis, x.coverage_rate_as_of,
  x.coverage_rate_observation_id, x.coverage_rate_source_id, x.coverage_rate_figures_in_year,
  x.participants, x.participants_bound, x.participants_basis, x.participants_as_of,
  x.participants_observation_id, x.participants_source_id,
  p.people AS population, p.preliminary AS population_preliminary,
  round(x.insured_share_pct, 2) AS insured_share_pct, x.insured_share_basis,
  x.provinces, x.provinces_with_rate,
  round(x.population_with_rate_pct, 1) AS population_with_rate_pct
FROM all_rows x
JOIN areas a ON a.area_set = x.area_set AND a.area_code = x.area_code
LEFT JOIN area_population p ON p.area_set = a.area_set AND p.area_code = a.area_code
  AND p.year = x.year;

-- Which of the 63 provinces became which of the 34, with the people of the last published year.
CREATE OR REPLACE VIEW crosswalk AS
SELECT a.area_code AS old_code, a.name_vi AS old_name_vi, a.name_en AS old_name_en,
  n.area_code AS new_code, n.name_vi AS new_name_vi, n.name_en AS new_name_en,
  count(*) OVER (PARTITION BY n.area_code)::INTEGER AS parts,
  w.from_year::INTEGER AS population_year, w.people AS old_people,
  sum(w.people) OVER (PARTITION BY n.area_code)::INTEGER AS new_people
FROM areas a
JOIN areas n ON n.area_set = '34' AND n.area_code = a.successor_code
JOIN weights w ON w.area_code = a.area_code AND w.until_year = 9999
WHERE a.area_set = '63';

-- What has been published about each province in each year that its set existed in, from the first
-- provincial figure to the last. status: 'exact' and 'bounded' tell of the coverage rate of the
-- year, 'count_only' of people without a rate, 'none' of neither; kind of source and identifier are
-- of that figure. people: average population of the year or, failing that, the last one published.
CREATE OR REPLACE VIEW publication AS
WITH years AS (
  SELECT unnest(generate_series(min(year), max(year)))::INTEGER AS year
  FROM dated_observations WHERE area_set <> 'country'
), limits AS (
  SELECT max(year(p.valid_to::DATE))::INTEGER AS merger_year,
    (SELECT max(year) FROM area_population) AS population_year
  FROM provinces p
)
SELECT a.area_set, a.area_code, a.name_vi, a.name_en, a.slug, a.region_slug, y.year,
  CASE
    WHEN r.bound IN ('exact', 'rounded') THEN 'exact'
    WHEN r.value IS NOT NULL THEN 'bounded'
    WHEN c.value IS NOT NULL THEN 'count_only'
    ELSE 'none'
  END AS status,
  coalesce(r.source_kind, c.source_kind) AS source_kind,
  coalesce(r.observation_id, c.observation_id) AS observation_id,
  p.people
FROM areas a
CROSS JOIN years y
CROSS JOIN limits l
LEFT JOIN figure_of_year r ON r.measure = 'coverage_rate' AND r.area_set = a.area_set
  AND r.area_code = a.area_code AND r.year = y.year
LEFT JOIN figure_of_year c ON c.measure = 'participants' AND c.area_set = a.area_set
  AND c.area_code = a.area_code AND c.year = y.year
LEFT JOIN area_population p ON p.area_set = a.area_set AND p.area_code = a.area_code
  AND p.year = least(y.year, l.population_year)
WHERE (a.area_set = '63' AND y.year <= l.merger_year)
  OR (a.area_set = '34' AND y.year >= l.merger_year);

-- What to ask for: every province and year without a published rate, whether people are known, and
-- the years nearest before and after for which a rate is.
CREATE OR REPLACE VIEW missing_figures AS
WITH neighbours AS (
  SELECT *,
    max(CASE WHEN status IN ('exact', 'bounded') THEN year END) OVER (
      PARTITION BY area_set, area_code ORDER BY year
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ) AS rate_before,
    min(CASE WHEN status IN ('exact', 'bounded') THEN year END) OVER (
      PARTITION BY area_set, area_code ORDER BY year
      ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING
    ) AS rate_after
  FROM publication
)
SELECT area_set, area_code, name_vi AS area_name_vi, name_en AS area_name_en, year,
  CASE status WHEN 'none' THEN 'rate_and_count' ELSE 'rate' END AS missing,
  people AS population, rate_before AS year_with_rate_before, rate_after AS year_with_rate_after
FROM neighbours
WHERE status IN ('none', 'count_only');
