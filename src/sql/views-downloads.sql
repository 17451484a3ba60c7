-- The computed tables that are published beside the others.

-- One row per area and year with any figure: what the `coverage` download holds. It is what stands for
-- that year from figures of that very year; what is derived, with how many provinces and people it
-- rests on.
CREATE OR REPLACE VIEW coverage AS
WITH parts AS (
  SELECT *, group_set AS area_set, group_code AS area_code, map_year AS year
  FROM group_figures(0) WHERE group_set = '34'
), resolved AS (
  SELECT *, figure_year AS year FROM own_figures(0, 9999, 0)
  WHERE area_set = '63' OR is_local(area_set)
  UNION ALL BY NAME
  SELECT *, figure_year AS year FROM resolved_34(0, 9999, 0)
), years AS (
  SELECT area_set, area_code, year, max(members) AS provinces
  FROM resolved
  GROUP BY area_set, area_code, year
)
SELECT a.area_set, a.area_code, a.name_vi AS area_name_vi, a.name_en AS area_name_en, y.year,
  round(r.value, 2) AS coverage_rate_pct, r.decimals AS coverage_rate_decimals,
  r.bound AS coverage_rate_bound,
  r.basis AS coverage_rate_basis, r.as_of AS coverage_rate_as_of,
  r.observation_id AS coverage_rate_observation_id, r.source_id AS coverage_rate_source_id,
  r.figures_in_year AS coverage_rate_figures_in_year,
  c.value::INTEGER AS participants, c.bound AS participants_bound, c.basis AS participants_basis,
  c.as_of AS participants_as_of, c.observation_id AS participants_observation_id,
  c.source_id AS participants_source_id,
  p.people AS population, p.preliminary AS population_preliminary,
  round(s.value, 2) AS insured_share_pct, s.bound AS insured_share_bound,
  s.basis AS insured_share_basis,
  y.provinces, pr.members_with_figure AS provinces_with_rate,
  round(pr.people_share_pct, 1) AS population_with_rate_pct,
  pc.members_with_figure AS provinces_with_count,
  round(pc.people_share_pct, 1) AS population_with_count_pct
FROM years y
JOIN areas a USING (area_set, area_code)
LEFT JOIN resolved r ON r.measure = 'coverage_rate' AND r.area_set = y.area_set
  AND r.area_code = y.area_code AND r.year = y.year
LEFT JOIN resolved c ON c.measure = 'participants' AND c.area_set = y.area_set
  AND c.area_code = y.area_code AND c.year = y.year
LEFT JOIN resolved s ON s.measure = 'insured_share' AND s.area_set = y.area_set
  AND s.area_code = y.area_code AND s.year = y.year
LEFT JOIN area_population p ON p.area_set = y.area_set AND p.area_code = y.area_code
  AND p.year = y.year
-- Beside what is derived: a published figure rests on no old province.
LEFT JOIN parts pr ON pr.measure = 'coverage_rate' AND y.provinces IS NOT NULL
  AND r.observation_id IS NULL AND pr.area_set = y.area_set AND pr.area_code = y.area_code
  AND pr.year = y.year
LEFT JOIN parts pc ON pc.measure = 'participants' AND y.provinces IS NOT NULL
  AND c.observation_id IS NULL AND pc.area_set = y.area_set AND pc.area_code = y.area_code
  AND pc.year = y.year;

-- Which of the 63 provinces became which of the 34, with the people of the last published year.
CREATE OR REPLACE VIEW crosswalk AS
SELECT a.area_code AS old_code, a.name_vi AS old_name_vi, a.name_en AS old_name_en,
  n.area_code AS new_code, n.name_vi AS new_name_vi, n.name_en AS new_name_en,
  count(*) OVER (PARTITION BY n.area_code)::INTEGER AS parts,
  w.from_year::INTEGER AS population_year, w.people AS old_people,
  sum(w.people) OVER (PARTITION BY n.area_code)::INTEGER AS new_people
FROM areas a
JOIN areas n ON n.area_set = '34' AND n.area_code = a.successor_codes
JOIN weights w ON w.area_code = a.area_code AND w.until_year = 9999
WHERE a.area_set = '63';

-- What has been published about each province in each year that its set existed in, from the first
-- provincial figure to the last. status: 'exact' and 'bounded' tell of the coverage rate of the
-- year, 'count_only' of people without a rate, 'none' of neither; kind of source and identifier are
-- of that figure. A new province that is an old one unchanged has its figures too. people: average population of the year or, failing that, of the nearest published.
CREATE OR REPLACE VIEW publication AS
WITH years AS (
  SELECT unnest(generate_series(min(year), max(year)))::INTEGER AS year
  FROM dated_observations WHERE area_set <> 'country'
), known AS (
  SELECT * FROM (
    SELECT *, row_number() OVER (
        PARTITION BY measure, area_set, area_code, year ORDER BY preference
      ) AS choice
    FROM attributed_figures
  ) WHERE choice = 1
), limits AS (
  SELECT max(year(p.valid_to::DATE))::INTEGER AS merger_year,
    min(q.year) AS first_population, max(q.year) AS last_population
  FROM provinces p CROSS JOIN (SELECT DISTINCT year FROM area_population) q
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
LEFT JOIN known r ON r.measure = 'coverage_rate' AND r.area_set = a.area_set
  AND r.area_code = a.area_code AND r.year = y.year
LEFT JOIN known c ON c.measure = 'participants' AND c.area_set = a.area_set
  AND c.area_code = a.area_code AND c.year = y.year
LEFT JOIN area_population p ON p.area_set = a.area_set AND p.area_code = a.area_code
  AND p.year = greatest(l.first_population, least(l.last_population, y.year))
WHERE (a.area_set = '63' AND y.year <= l.merger_year)
  OR (a.area_set = '34' AND y.year >= l.merger_year);

-- What to ask for: every province and year without a published rate, whether people are known, and
-- the years nearest before and after for which a rate is.
CREATE OR REPLACE VIEW missing_figures AS
WITH rates AS (
  SELECT DISTINCT area_set, area_code, year FROM attributed_figures WHERE measure = 'coverage_rate'
)
SELECT p.area_set, p.area_code, p.name_vi AS area_name_vi, p.name_en AS area_name_en, p.year,
  CASE p.status WHEN 'none' THEN 'rate_and_count' ELSE 'rate' END AS missing,
  p.people AS population,
  max(r.year) FILTER (WHERE r.year < p.year) AS year_with_rate_before,
  min(r.year) FILTER (WHERE r.year > p.year) AS year_with_rate_after
FROM publication p
LEFT JOIN rates r ON r.area_set = p.area_set AND r.area_code = p.area_code
WHERE p.status IN ('none', 'count_only')
GROUP BY p.area_set, p.area_code, p.name_vi, p.name_en, p.year, p.status, p.people;
