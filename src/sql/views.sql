-- The rules of the domain, each written once, over the published tables. What many questions build
-- on is stored when the engine starts (CREATE TABLE), so that each question is quick to answer.
-- Keep to SQL that DuckDB 0.9.1 (browser) and 1.5 (build) share.

-- Every area a figure can be about: the country, the 63 provinces until 2025-06-30, the 34 since.
-- slug is the page that tells of the area: a new province's figures stand on the page of the old
-- one that gave it its name (or, for Huế, its code).
CREATE OR REPLACE TABLE areas AS
SELECT 'country' AS area_set, '00' AS area_code, 'Việt Nam' AS name_vi, 'Viet Nam' AS name_en,
       '' AS slug, NULL AS region_slug, NULL AS successor_code
UNION ALL
SELECT '63', p.code, p.name_vi, p.name_en, p.slug, r.slug, p.successor_code
FROM provinces p JOIN regions r ON r.name_en = p.region
UNION ALL
SELECT '34', n.code, n.name_vi, n.name_en, coalesce(same_name.slug, same_code.slug), NULL, NULL
FROM provinces_2025 n
LEFT JOIN provinces same_name ON same_name.name_vi = n.name_vi
LEFT JOIN provinces same_code ON same_code.code = n.code;

-- Average population of an area and year, in people. A merged area is the sum of its parts.
CREATE OR REPLACE TABLE area_population AS
WITH people AS (
  SELECT area_code, year, population_thousand * 1000 AS people, preliminary FROM population
)
SELECT '63' AS area_set, area_code, year, round(people)::INTEGER AS people, preliminary
FROM people
UNION ALL
SELECT '34', a.successor_code, year, round(sum(people))::INTEGER, bool_or(preliminary)
FROM people JOIN areas a ON a.area_set = '63' AND a.area_code = people.area_code
GROUP BY a.successor_code, year
UNION ALL
SELECT 'country', '00', year, round(sum(people))::INTEGER, bool_or(preliminary)
FROM people GROUP BY year;

-- Observations with the days their date covers: a day, a whole month or a whole year.
CREATE OR REPLACE TABLE dated_observations AS
WITH starts AS (
  SELECT *,
    CASE length(as_of) WHEN 4 THEN 'year' WHEN 7 THEN 'month' ELSE 'day' END AS precision,
    CAST(rpad(as_of, 10, '-01') AS DATE) AS as_of_start
  FROM observations
)
SELECT *,
  CASE precision
    WHEN 'year' THEN as_of_start + INTERVAL 1 YEAR - INTERVAL 1 DAY
    WHEN 'month' THEN as_of_start + INTERVAL 1 MONTH - INTERVAL 1 DAY
    ELSE as_of_start
  END::DATE AS as_of_end,
  year(as_of_start)::INTEGER AS year
FROM starts;

-- One row per observation and measure. Insured share is ours: participants ÷ average population.
CREATE OR REPLACE TABLE figures AS
WITH measured AS (
  SELECT o.*, p.people,
    unnest(['coverage_rate', 'insured_share', 'participants']) AS measure
  FROM dated_observations o
  LEFT JOIN area_population p
    ON p.area_set = o.area_set AND p.area_code = o.area_code AND p.year = o.year
), valued AS (
  SELECT *,
    CASE measure
      WHEN 'coverage_rate' THEN rate_pct
      WHEN 'insured_share' THEN 100.0 * participants / people
      ELSE participants::DOUBLE
    END AS value,
    CASE measure WHEN 'coverage_rate' THEN rate_qualifier ELSE participants_qualifier END AS bound,
    CASE measure WHEN 'insured_share' THEN 'derived' ELSE 'published' END AS basis
  FROM measured
)
SELECT v.measure, v.area_set, v.area_code, v.year, v.value, v.bound, v.basis,
  v.as_of, v.precision, v.as_of_start, v.as_of_end, v.as_of_basis,
  v.participants::INTEGER AS participants, v.people, v.observation_id, v.note_vi, v.note_en,
  v.source_id, s.title AS source_title, s.publisher AS source_publisher,
  s.published AS source_published, s.url AS source_url, s.kind AS source_kind
FROM valued v JOIN sources s USING (source_id)
WHERE v.value IS NOT NULL;

-- Figure of the year: rank 1 among an area's figures of one measure and year. Exact before bounded
-- (a rounded count is no bound), later before earlier, official before press, a stated date before
-- an implied one; then exact before rounded, the more precise date and the identifier, so that the
-- choice never depends on row order.
CREATE OR REPLACE TABLE ranked_figures AS
SELECT *,
  row_number() OVER (
    PARTITION BY measure, area_set, area_code, year
    ORDER BY CASE WHEN bound IN ('exact', 'rounded') THEN 0 ELSE 1 END,
      as_of_end DESC,
      CASE source_kind WHEN 'press' THEN 1 ELSE 0 END,
      CASE as_of_basis WHEN 'stated' THEN 0 ELSE 1 END,
      CASE bound WHEN 'exact' THEN 0 ELSE 1 END,
      as_of_start DESC,
      observation_id
  )::INTEGER AS rank,
  count(*) OVER (PARTITION BY measure, area_set, area_code, year)::INTEGER AS figures_in_year,
  count(*) OVER (PARTITION BY measure, area_set, area_code, year, as_of_end)::INTEGER
    AS figures_same_date,
  min(value) OVER (PARTITION BY measure, area_set, area_code, year, as_of_end)
    <> max(value) OVER (PARTITION BY measure, area_set, area_code, year, as_of_end)
    AS same_date_differs
FROM figures;

CREATE OR REPLACE TABLE figure_of_year AS
SELECT * EXCLUDE (rank) FROM ranked_figures WHERE rank = 1;

-- A figure of the year stands for later years too, until the area has a newer one.
CREATE OR REPLACE TABLE standing_figures AS
SELECT *,
  coalesce(lead(year) OVER (PARTITION BY measure, area_set, area_code ORDER BY year) - 1, 9999)
    AS stands_until
FROM figure_of_year;

-- Areas made of the 63 provinces: the 34 new provinces and the six regions.
CREATE OR REPLACE TABLE group_members AS
SELECT '34' AS group_set, successor_code AS group_code, area_code FROM areas WHERE area_set = '63'
UNION ALL
SELECT 'region', region_slug, area_code FROM areas WHERE area_set = '63';

-- People that a province of the 63 weighs with; a year without a published population takes the
-- last one before it.
CREATE OR REPLACE TABLE weights AS
SELECT area_code, year AS from_year, people,
  coalesce(lead(year) OVER (PARTITION BY area_code ORDER BY year) - 1, 9999) AS until_year
FROM area_population WHERE area_set = '63';

-- Each province of a group in each year, with the figure that stands for it then, however old.
CREATE OR REPLACE TABLE group_member_figures AS
WITH map_years AS (
  SELECT DISTINCT year::INTEGER AS map_year
  FROM (SELECT year FROM population UNION ALL SELECT year FROM dated_observations)
  WHERE year >= (SELECT min(year) FROM population)
), measures AS (
  SELECT DISTINCT measure FROM figures
)
SELECT g.group_set, g.group_code, g.area_code, y.map_year, m.measure, w.people,
  f.value, f.year AS figure_year, y.map_year - f.year AS age
FROM group_members g
CROSS JOIN map_years y
CROSS JOIN measures m
JOIN weights w ON w.area_code = g.area_code AND y.map_year BETWEEN w.from_year AND w.until_year
LEFT JOIN standing_figures f ON f.area_set = '63' AND f.area_code = g.area_code
  AND f.measure = m.measure AND y.map_year BETWEEN f.year AND f.stands_until;

-- What is known of each group in each year from its provinces, whose figures may be up to
-- carry_years old: the population-weighted mean, only where provinces with a figure hold at least
-- half of the people, and the sum of participants, only where every province has a count.
CREATE OR REPLACE MACRO group_figures(carry_years) AS TABLE
WITH known AS (
  SELECT group_set, group_code, map_year, measure,
    count(*)::INTEGER AS members,
    count(value) FILTER (WHERE age <= carry_years)::INTEGER AS members_with_figure,
    sum(people)::INTEGER AS people,
    coalesce(sum(people) FILTER (WHERE age <= carry_years), 0)::INTEGER AS people_with_figure,
    sum(value) FILTER (WHERE age <= carry_years) AS total,
    sum(value * people) FILTER (WHERE age <= carry_years) AS weighted,
    min(figure_year) FILTER (WHERE age <= carry_years)::INTEGER AS oldest_year,
    max(figure_year) FILTER (WHERE age <= carry_years)::INTEGER AS newest_year
  FROM group_member_figures
  GROUP BY group_set, group_code, map_year, measure
)
SELECT group_set, group_code, map_year, measure, members, members_with_figure, people,
  100.0 * people_with_figure / people AS people_share_pct, oldest_year, newest_year,
  CASE
    WHEN measure = 'participants' AND members_with_figure = members THEN total
    WHEN measure <> 'participants' AND 2 * people_with_figure >= people
      THEN weighted / people_with_figure
  END AS value
FROM known;

-- Target in force: the Prime Minister's decision first, the newest first. A decision's age is its
-- own date where the document is known, else the date of the page it was read from. Where age does
-- not tell, the higher target: who met it met the others too.
CREATE OR REPLACE TABLE ranked_targets AS
SELECT t.*, d.document_id, d.issued AS document_issued,
  s.title AS source_title, s.publisher AS source_publisher, s.published AS source_published,
  s.url AS source_url, s.kind AS source_kind,
  row_number() OVER (
    PARTITION BY t.area_set, t.area_code, t.year
    ORDER BY CASE t.set_by WHEN 'prime_minister' THEN 0 ELSE 1 END,
      coalesce(d.issued, s.published, '') DESC,
      t.target_pct DESC,
      t.target_id
  )::INTEGER AS rank
FROM targets t
JOIN sources s USING (source_id)
-- The number as a word of its own: 546/QĐ-TTg is not 1546/QĐ-TTg.
LEFT JOIN documents d ON d.number IS NOT NULL
  AND contains(' ' || t.instrument, ' ' || d.number);

-- One row per area and year with any figure: what the `coverage` download holds. For the 34 new
-- provinces: their own figures, else those of the old province that one equals, else means of the
-- old ones of that very year, with how many provinces and people they rest on.
CREATE OR REPLACE VIEW coverage AS
WITH resolved AS (
  SELECT coalesce(r.area_set, c.area_set) AS area_set, coalesce(r.area_code, c.area_code) AS area_code,
    coalesce(r.year, c.year) AS year,
    r.value AS coverage_rate_pct, r.bound AS coverage_rate_bound, r.basis AS coverage_rate_basis,
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
), parts AS (
  SELECT group_code, count(*) AS members, min(area_code) AS only_code
  FROM group_members WHERE group_set = '34' GROUP BY group_code
), same AS (
  SELECT r.* EXCLUDE (area_set, area_code), '34' AS area_set, p.group_code AS area_code
  FROM resolved r
  JOIN parts p ON p.members = 1 AND p.only_code = r.area_code
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
  round(x.coverage_rate_pct, 2) AS coverage_rate_pct, x.coverage_rate_bound, x.coverage_rate_basis, x.coverage_rate_as_of,
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

-- The range in percent that a figure of the year leaves open. Published digits stand for half a
-- unit of the last one either way ("90" is 89.5 to 90.5), a rounded count for half of its last
-- digit that is not zero; "about" and estimates for a point either way at least; "over" and
-- "under" reach to the end of the scale.
CREATE OR REPLACE TABLE ranged_figures AS
WITH rounding AS (
  SELECT *,
    CASE
      WHEN measure = 'coverage_rate' THEN
        CASE WHEN value = round(value) THEN 0.5 WHEN value = round(value, 1) THEN 0.05
          ELSE 0.005 END
      WHEN bound = 'exact' THEN 0
      ELSE 50.0 / people * CASE
        WHEN participants % 1000000 = 0 THEN 1000000 WHEN participants % 100000 = 0 THEN 100000
        WHEN participants % 10000 = 0 THEN 10000 WHEN participants % 1000 = 0 THEN 1000
        ELSE 100 END
    END AS half_unit
  FROM figure_of_year
  WHERE measure IN ('coverage_rate', 'insured_share')
)
SELECT *,
  CASE
    WHEN bound = 'over' THEN value
    WHEN bound = 'under' THEN 0
    WHEN bound IN ('about', 'estimate') THEN value - greatest(half_unit, 1)
    ELSE value - half_unit
  END AS low,
  CASE
    WHEN bound = 'over' THEN greatest(value, 100)
    WHEN bound = 'under' THEN value
    WHEN bound IN ('about', 'estimate') THEN value + greatest(half_unit, 1)
    ELSE value + half_unit
  END AS high
FROM rounding;

-- Every target beside the figure of its year: met, missed, or cannot be said. "Over 92" meets 92 and
-- says nothing of 97; "about" and estimates are taken a point either way. The gap is left out where
-- the outcome cannot be said: a bound's distance from the target is not the distance of the rate.
CREATE OR REPLACE TABLE target_checks AS
WITH checked AS (
  SELECT t.*, f.value, f.bound, f.as_of, f.as_of_basis, f.observation_id,
    CASE
      WHEN f.value IS NULL THEN 'no_figure'
      WHEN f.bound IN ('exact', 'over') AND f.value >= t.target_pct THEN 'met'
      WHEN f.bound = 'exact' THEN 'missed'
      WHEN f.bound = 'under' AND f.value <= t.target_pct THEN 'missed'
      WHEN f.bound IN ('about', 'estimate') AND f.value - 1 >= t.target_pct THEN 'met'
      WHEN f.bound IN ('about', 'estimate') AND f.value + 1 < t.target_pct THEN 'missed'
      ELSE 'cannot_say'
    END AS outcome
  FROM ranked_targets t
  LEFT JOIN figure_of_year f ON f.measure = 'coverage_rate' AND f.area_set = t.area_set
    AND f.area_code = t.area_code AND f.year = t.year
)
SELECT *,
  CASE WHEN outcome IN ('met', 'missed') THEN round(value - target_pct, 2) END AS gap_points
FROM checked;
