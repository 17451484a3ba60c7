-- The rules of the domain, each written once, over the published tables. What many questions build
-- on is stored (CREATE TABLE), so that each question is quick to answer: the build works it out, the
-- browser loads it as it was compiled.
-- Keep to SQL that DuckDB 0.9.1 (browser) and 1.5 (build) share.

-- Average population of an area and year, in people. A merged area is the sum of its parts.
CREATE OR REPLACE TABLE area_population AS
WITH people AS (
  SELECT area_code, year, population_thousand * 1000 AS people, preliminary FROM population
)
SELECT '63' AS area_set, area_code, year, round(people)::INTEGER AS people, preliminary
FROM people
UNION ALL
SELECT '34', a.successor_codes, year, round(sum(people))::INTEGER, bool_or(preliminary)
FROM people JOIN areas a ON a.area_set = '63' AND a.area_code = people.area_code
GROUP BY a.successor_codes, year
UNION ALL
SELECT 'country', '00', year, round(sum(people))::INTEGER, bool_or(preliminary)
FROM people GROUP BY year;

-- Observations with the days their date covers: a day, a whole month or a whole year.
CREATE OR REPLACE TABLE dated_at_all_levels AS
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

-- Those of the country and of provinces, which all numbers of provinces and the country are made of.
CREATE OR REPLACE VIEW dated_observations AS
SELECT * FROM dated_at_all_levels WHERE NOT is_local(area_set);

-- One row per observation and measure. Insured share (participants ÷ average population) and
-- uninsured (average population − participants) are ours. More than so many insured means fewer than
-- so many without; nearly so many insured means more without, by less than a unit: no word says so
-- in short, and "over" says no more than is known. Where more are insured than live there, nothing
-- can be said of those without. decimals: the digits of a rate after its point, as printed.
CREATE OR REPLACE TABLE figures_at_all_levels AS
WITH measured AS (
  SELECT o.*, p.people,
    unnest(['coverage_rate', 'insured_share', 'participants', 'uninsured']) AS measure
  FROM dated_at_all_levels o
  LEFT JOIN area_population p
    ON p.area_set = o.area_set AND p.area_code = o.area_code AND p.year = o.year
), valued AS (
  SELECT *,
    CASE measure
      WHEN 'coverage_rate' THEN rate_pct
      WHEN 'insured_share' THEN 100.0 * participants / people
      WHEN 'uninsured' THEN
        CASE WHEN participants <= people THEN (people - participants)::DOUBLE END
      ELSE participants::DOUBLE
    END AS value,
    CASE
      WHEN measure = 'coverage_rate' THEN rate_qualifier
      WHEN measure = 'uninsured' AND participants_qualifier = 'over' THEN 'under'
      WHEN measure = 'uninsured' AND participants_qualifier IN ('under', 'nearly') THEN 'over'
      ELSE participants_qualifier
    END AS bound,
    CASE WHEN measure = 'coverage_rate' THEN rate_decimals END AS decimals,
    CASE WHEN measure IN ('insured_share', 'uninsured') THEN 'derived' ELSE 'published' END
      AS basis
  FROM measured
)
SELECT v.measure, v.area_set, v.area_code, v.year, v.value, v.bound, v.decimals, v.basis,
  v.as_of, v.precision, v.as_of_start, v.as_of_end, v.as_of_basis,
  v.participants::INTEGER AS participants, v.participants_qualifier AS participants_bound, v.people, v.observation_id, v.note_vi, v.note_en,
  v.source_id, s.title AS source_title, s.publisher AS source_publisher,
  coalesce(s.publisher_en, s.publisher) AS source_publisher_en,
  s.published AS source_published, s.url AS source_url, s.kind AS source_kind
FROM valued v JOIN sources s USING (source_id)
WHERE v.value IS NOT NULL;

-- Those of the country and of provinces.
CREATE OR REPLACE VIEW figures AS
SELECT * FROM figures_at_all_levels WHERE NOT is_local(area_set);

-- How many days an exact figure may be older and still go before one that is bounded, about, nearly
-- or estimated.
CREATE OR REPLACE MACRO exact_lead_days() AS 92;

-- Figure of the year: rank 1 among an area's figures of one measure and year. Later before earlier,
-- where an exact figure (a rounded count is no bound) counts as of exact_lead_days() later: so one up
-- to that much older goes before a bounded one, and no chain of figures contradicts itself. Official
-- before press and research, a stated date before an implied one; then exact before rounded, the more
-- precise date and the identifier, so that the choice never depends on row order. A forecast (an
-- estimate, unless it was surely published after its date) goes behind all others if anything was
-- measured in the same quarter. figures_that_differ: how many there are of the same date, where they
-- do not all say the same.
CREATE OR REPLACE TABLE ranked_at_all_levels AS
WITH told_apart AS (
  SELECT *,
    bound NOT IN ('exact', 'rounded') AS is_bounded,
    source_kind IN ('press', 'research') AS is_unofficial,
    as_of_basis <> 'stated' AS is_implied,
    bound <> 'exact' AS is_inexact,
    bound = 'estimate'
      AND coalesce(CAST(rpad(source_published, 10, '-01') AS DATE) <= as_of_end, true) AS is_forecast
  FROM figures_at_all_levels
), weighed AS (
  SELECT *,
    is_forecast AND NOT bool_and(is_forecast) OVER (
      PARTITION BY measure, area_set, area_code, year, quarter(as_of_end)
    ) AS is_outdone,
    as_of_end + CASE WHEN is_bounded THEN 0 ELSE exact_lead_days() END AS weighed_day
  FROM told_apart
)
SELECT * EXCLUDE (is_forecast, weighed_day),
  row_number() OVER (
    PARTITION BY measure, area_set, area_code, year
    ORDER BY is_outdone, weighed_day DESC, is_bounded, is_unofficial, is_implied, is_inexact,
      as_of_start DESC, observation_id
  )::INTEGER AS rank,
  count(*) OVER (PARTITION BY measure, area_set, area_code, year)::INTEGER AS figures_in_year,
  CASE WHEN min(value) OVER same_date <> max(value) OVER same_date
    THEN count(*) OVER same_date ELSE 0 END::INTEGER AS figures_that_differ
FROM weighed
WINDOW same_date AS (PARTITION BY measure, area_set, area_code, year, as_of_end);

-- Those of the country and of provinces.
CREATE OR REPLACE VIEW ranked_figures AS
SELECT * FROM ranked_at_all_levels WHERE NOT is_local(area_set);

-- Why a figure stands for its year or does not: the first step of that order in which it differs
-- from the figure of the year or, for the figure of the year itself, from the next best.
-- decided_by: 'forecast', 'bound' (exact, and at most exact_lead_days() older), 'much_later' (though
-- the other is exact), 'date', 'source', 'date_basis', 'rounding', 'precision', 'identifier'; null for
-- the only one.
CREATE OR REPLACE VIEW explained_figures AS
SELECT f.*,
  CASE
    WHEN o.observation_id IS NULL THEN NULL
    WHEN o.is_outdone <> f.is_outdone THEN 'forecast'
    WHEN o.is_bounded <> f.is_bounded THEN
      CASE
        -- Days by which the exact one of the two is older.
        WHEN CASE WHEN f.is_bounded THEN f.as_of_end - o.as_of_end ELSE o.as_of_end - f.as_of_end END
          BETWEEN 0 AND exact_lead_days() THEN 'bound'
        WHEN (f.as_of_end > o.as_of_end) = f.is_bounded THEN 'much_later'
        ELSE 'date'
      END
    WHEN o.as_of_end <> f.as_of_end THEN 'date'
    WHEN o.is_unofficial <> f.is_unofficial THEN 'source'
    WHEN o.is_implied <> f.is_implied THEN 'date_basis'
    WHEN o.is_inexact <> f.is_inexact THEN 'rounding'
    WHEN o.as_of_start <> f.as_of_start THEN 'precision'
    ELSE 'identifier'
  END AS decided_by
FROM ranked_figures f
LEFT JOIN ranked_figures o ON o.measure = f.measure AND o.area_set = f.area_set
  AND o.area_code = f.area_code AND o.year = f.year
  AND o.rank = CASE f.rank WHEN 1 THEN 2 ELSE 1 END;

CREATE OR REPLACE TABLE figure_of_year AS
SELECT * EXCLUDE (rank) FROM ranked_figures WHERE rank = 1;

-- A figure of the year stands for later years too, until the area has a newer one.
CREATE OR REPLACE TABLE standing_at_all_levels AS
SELECT * EXCLUDE (rank),
  coalesce(lead(year) OVER (PARTITION BY measure, area_set, area_code ORDER BY year) - 1, 9999)
    AS stands_until
FROM ranked_at_all_levels WHERE rank = 1;

-- Those of the country and of provinces.
CREATE OR REPLACE VIEW standing_figures AS
SELECT * FROM standing_at_all_levels WHERE NOT is_local(area_set);

-- The range in percent that a figure leaves open. Published digits stand for half a
-- unit of the last one either way ("90" is 89.5 to 90.5, "95.90" is 95.895 to 95.905), a rounded
-- count for half of its last digit that is not zero; "about" and estimates for a point either way at
-- least; "nearly" for a point less, or a unit of a count's last digit that is not zero; "under" reaches
-- down to 0 and "over" up to 100 or, for an insured share, without end: more may be insured than live
-- there.
CREATE OR REPLACE TABLE figure_ranges AS
WITH rounding AS (
  SELECT *,
    CASE
      WHEN measure = 'coverage_rate' THEN 0.5 / power(10, decimals)
      WHEN bound = 'exact' THEN 0
      ELSE 50.0 / people * CASE
        WHEN participants % 1000000 = 0 THEN 1000000 WHEN participants % 100000 = 0 THEN 100000
        WHEN participants % 10000 = 0 THEN 10000 WHEN participants % 1000 = 0 THEN 1000
        ELSE 100 END
    END AS half_unit
  FROM ranked_figures
  WHERE measure IN ('coverage_rate', 'insured_share')
)
SELECT *,
  CASE
    WHEN bound = 'over' THEN value
    WHEN bound = 'under' THEN 0
    WHEN bound = 'nearly' THEN value - CASE measure WHEN 'coverage_rate' THEN 1 ELSE 2 * half_unit END
    WHEN bound IN ('about', 'estimate') THEN value - greatest(half_unit, 1)
    ELSE value - half_unit
  END AS low,
  CASE
    WHEN bound = 'over' THEN
      CASE measure WHEN 'coverage_rate' THEN greatest(value, 100) ELSE 'infinity'::DOUBLE END
    WHEN bound IN ('under', 'nearly') THEN value
    WHEN bound IN ('about', 'estimate') THEN value + greatest(half_unit, 1)
    ELSE value + half_unit
  END AS high
FROM rounding;

-- The same for the figures of the year.
CREATE OR REPLACE VIEW ranged_figures AS
SELECT * EXCLUDE (rank) FROM figure_ranges WHERE rank = 1;
