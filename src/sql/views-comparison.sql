-- The two figures that a comparison of years sets against each other.

-- Ranged figures as a comparison shows them. An insured share is taken to a tenth of a percent at
-- best: the people are counted on a day, the population is a year's average. What an unmerged
-- province published stands as its new self's too, after that one's own of the same year.
CREATE OR REPLACE TABLE comparable_figures AS
WITH shown AS (
  SELECT * REPLACE (low - margin AS low, high + margin AS high)
  FROM (
    SELECT *, CASE measure WHEN 'insured_share' THEN 0.05 ELSE 0 END AS margin
    FROM ranged_figures
  )
)
SELECT *, 0 AS preference FROM shown
UNION ALL
SELECT s.* REPLACE ('34' AS area_set, u.group_code AS area_code), 1
FROM shown s JOIN unmerged u ON s.area_set = '63' AND s.area_code = u.area_code;

-- For every area the figure of each of two years: nearest within the tolerance, never the same one
-- twice.
CREATE OR REPLACE MACRO nearest_figures(wanted_measure, from_year, to_year, tolerance) AS TABLE
WITH years AS (
  SELECT 'from' AS side, from_year AS wanted, sign(to_year - from_year) AS away
  UNION ALL
  SELECT 'to', to_year, sign(from_year - to_year)
), nearest AS (
  SELECT y.side, y.wanted, abs(f.year - y.wanted) AS distance, f.*
  FROM years y
  JOIN comparable_figures f ON abs(f.year - y.wanted) <= tolerance
  WHERE f.measure = wanted_measure
  QUALIFY row_number() OVER (
    PARTITION BY y.side, f.area_set, f.area_code
    ORDER BY abs(f.year - y.wanted), (f.year - y.wanted) * y.away, f.year, f.preference
  ) = 1
)
SELECT * FROM nearest
QUALIFY row_number() OVER (
  PARTITION BY area_set, observation_id ORDER BY distance, wanted, side
) = 1;

-- The sides of a comparison for the country and the areas of a set. A new province without a
-- figure of its own on a side takes the population-weighted mean of its old ones, if they hold at
-- least half of its people: of those known on both sides, so that nothing moves because other
-- provinces are counted; of all that are known where the other side has no figure at all, or one of
-- the new province's own. Values, ranges and days are means with the same weights; the bound is one
-- only where all bounds point one way.
CREATE OR REPLACE MACRO compared_sides(wanted_measure, wanted_set, from_year, to_year, tolerance)
AS TABLE
WITH nearest AS MATERIALIZED (
  SELECT * FROM nearest_figures(wanted_measure, from_year, to_year, tolerance)
), own AS (
  SELECT side, area_set, area_code, value, bound, as_of, as_of_basis,
    epoch(as_of_end::TIMESTAMP) / 86400 AS as_of_end,
    basis, low, high, observation_id,
    CASE WHEN same_date_differs THEN figures_same_date END AS figures_that_differ,
    NULL::INTEGER AS members, NULL::INTEGER AS all_members, NULL::DOUBLE AS people_share_pct,
    source_publisher, source_title, source_published, source_url
  FROM nearest WHERE area_set IN ('country', wanted_set)
), own_of_group AS (
  SELECT area_code AS group_code, bool_or(side = 'from') AS own_from, bool_or(side = 'to') AS own_to
  FROM nearest WHERE area_set = '34' GROUP BY area_code
), members AS (
  SELECT g.group_code, g.area_code, w.people,
    count(*) OVER (PARTITION BY g.group_code)::INTEGER AS all_members,
    sum(w.people) OVER (PARTITION BY g.group_code) AS all_people,
    coalesce(o.own_from, false) AS own_from, coalesce(o.own_to, false) AS own_to
  FROM group_members g
  JOIN weights w ON w.area_code = g.area_code
    AND greatest(from_year, to_year) BETWEEN w.from_year AND w.until_year
  LEFT JOIN own_of_group o ON o.group_code = g.group_code
  WHERE g.group_set = '34' AND wanted_set = '34'
), known AS (
  SELECT m.*, n.side, n.value, n.low, n.high, n.bound, n.year,
    epoch(n.as_of_end::TIMESTAMP) / 86400 AS day,
    count(*) OVER (PARTITION BY m.area_code) = 2 AS on_both,
    CASE n.side WHEN 'from' THEN m.own_from ELSE m.own_to END AS has_own,
    CASE n.side WHEN 'from' THEN m.own_to ELSE m.own_from END AS other_has_own
  FROM members m
  JOIN nearest n ON n.area_set = '63' AND n.area_code = m.area_code
), candidates AS (
  SELECT *, unnest([true, false]) AS paired FROM known WHERE NOT has_own
), means AS (
  SELECT c.side, c.group_code, c.paired, count(*)::INTEGER AS members, c.all_members,
    100.0 * sum(c.people) / any_value(c.all_people) AS people_share_pct,
    -- Sums come in another order in each engine; six decimals hide the difference.
    round(sum(c.people * c.value) / sum(c.people), 6) AS value,
    round(sum(c.people * c.low) / sum(c.people), 6) AS low,
    round(sum(c.people * c.high) / sum(c.people), 6) AS high,
    round(sum(c.people * c.day) / sum(c.people), 6) AS as_of_end,
    CASE
      WHEN bool_and(c.bound IN ('exact', 'rounded')) THEN 'exact'
      WHEN bool_and(c.bound IN ('exact', 'rounded', 'over')) THEN 'over'
      WHEN bool_and(c.bound IN ('exact', 'rounded', 'under')) THEN 'under'
      ELSE 'about'
    END AS bound,
    min(c.year) AS first_year, max(c.year) AS last_year
  FROM candidates c
  WHERE CASE WHEN c.paired THEN c.on_both OR c.other_has_own ELSE NOT c.other_has_own END
  GROUP BY c.side, c.group_code, c.paired, c.all_members
  HAVING 2 * sum(c.people) >= any_value(c.all_people)
), chosen_means AS (
  SELECT * FROM means
  QUALIFY paired OR NOT (
    bool_or(paired) OVER (PARTITION BY group_code)
    OR min(side) OVER (PARTITION BY group_code) <> max(side) OVER (PARTITION BY group_code)
  )
)
SELECT * FROM own
UNION ALL
SELECT side, '34', group_code, value, bound,
  CASE WHEN first_year = last_year THEN first_year::VARCHAR
    ELSE first_year::VARCHAR || '/' || last_year::VARCHAR END,
  'stated', as_of_end, 'derived', low, high, NULL, NULL, members, all_members, people_share_pct,
  NULL, NULL, NULL, NULL
FROM chosen_means;
