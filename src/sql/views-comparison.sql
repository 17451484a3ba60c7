-- The two figures that a comparison of years sets against each other.

-- Ranged figures as a comparison shows them. An insured share is taken to a tenth of a percent at
-- best: the people are counted on a day, the population is a year's average. as_of_day: the last day
-- of the date, in days since 1970.
CREATE OR REPLACE TABLE comparable_figures AS
WITH widened AS (
  SELECT measure, observation_id, low - margin AS low, high + margin AS high
  FROM (
    SELECT *, CASE measure WHEN 'insured_share' THEN 0.05 ELSE 0 END AS margin
    FROM ranged_figures
  )
)
SELECT f.figure, f.preference, f.measure, f.area_set, f.area_code, f.year, f.value, f.bound, f.decimals, w.low,
  w.high, f.as_of, f.as_of_basis, epoch(f.as_of_end::TIMESTAMP) / 86400 AS as_of_day, f.basis,
  f.observation_id,
  nullif(f.figures_that_differ, 0) AS figures_that_differ,
  f.source_publisher, f.source_title, f.source_published, f.source_url
FROM attributed_figures f
JOIN widened w ON w.measure = f.measure AND w.observation_id = f.observation_id;

-- How far a figure is from standing for a wanted year, which is compared with another year: the
-- fewer years between the better; of two as near the one away from the other year, the earlier
-- where both years are the same; then the area's own before that of the province it equals.
CREATE OR REPLACE MACRO remoteness(figure_year, wanted, other, preference) AS
  4 * abs(figure_year - wanted)
  + CASE WHEN (figure_year > wanted) = (other >= wanted) THEN 2 ELSE 0 END
  + preference;

-- For every area the figure of each of two years: nearest within the tolerance, never the same one
-- twice; it then stands for the nearer year, for the earlier of two as near.
CREATE OR REPLACE MACRO nearest_figures(wanted_measure, from_year, to_year, tolerance) AS TABLE
WITH nearest AS (
  SELECT area_set, area_code,
    arg_min(figure, remoteness(year, from_year, to_year, preference))
      FILTER (WHERE abs(year - from_year) <= tolerance) AS from_figure,
    arg_min(figure, remoteness(year, to_year, from_year, preference))
      FILTER (WHERE abs(year - to_year) <= tolerance) AS to_figure,
    min(abs(year - from_year)) AS from_distance,
    min(abs(year - to_year)) AS to_distance
  FROM comparable_figures
  WHERE measure = wanted_measure
  GROUP BY area_set, area_code
), judged AS (
  SELECT *, from_figure IS NOT DISTINCT FROM to_figure AS is_same,
    from_distance < to_distance OR (from_distance = to_distance AND from_year <= to_year)
      AS is_from
  FROM nearest
)
SELECT area_set, area_code,
  CASE WHEN is_from OR NOT is_same THEN from_figure END AS from_figure,
  CASE WHEN NOT is_from OR NOT is_same THEN to_figure END AS to_figure
FROM judged;

-- The sides of a comparison for the country and the 63 provinces.
CREATE OR REPLACE MACRO compared_sides_63(wanted_measure, from_year, to_year, tolerance) AS TABLE
WITH chosen AS (
  SELECT unnest(['from', 'to']) AS side, unnest([from_figure, to_figure]) AS figure
  FROM nearest_figures(wanted_measure, from_year, to_year, tolerance)
  WHERE area_set IN ('country', '63')
)
SELECT *, NULL::INTEGER AS members, NULL::INTEGER AS all_members, NULL::DOUBLE AS people_share_pct
FROM chosen JOIN comparable_figures USING (figure);

-- The sides for the country and the 34 new provinces. One without a figure of its own on a side
-- takes the population-weighted mean of its old ones, if they hold at least half of its people: of
-- those known on both sides, so that nothing moves because other provinces are counted; of all that
-- are known where the other side has no figure at all, or one of the new province's own. Values,
-- ranges and days are means with the same weights.
CREATE OR REPLACE MACRO compared_sides_34(wanted_measure, from_year, to_year, tolerance) AS TABLE
WITH nearest AS MATERIALIZED (
  SELECT * FROM nearest_figures(wanted_measure, from_year, to_year, tolerance)
), own AS (
  SELECT unnest(['from', 'to']) AS side, unnest([from_figure, to_figure]) AS figure
  FROM nearest WHERE area_set IN ('country', '34')
), members AS (
  SELECT w.group_code, w.people, w.all_members, w.all_people, n.from_figure, n.to_figure,
    o.from_figure IS NOT NULL AS own_from, o.to_figure IS NOT NULL AS own_to,
    n.from_figure IS NOT NULL AND n.to_figure IS NOT NULL AS on_both
  FROM weighted_members w
  JOIN nearest n ON n.area_set = '63' AND n.area_code = w.area_code
  LEFT JOIN nearest o ON o.area_set = '34' AND o.area_code = w.group_code
  WHERE w.group_set = '34' AND greatest(from_year, to_year) BETWEEN w.from_year AND w.until_year
), weighed AS (
  SELECT *,
    enough_people(sum(CASE WHEN on_both THEN people ELSE 0 END) OVER by_group, all_people)
      AS both_do,
    enough_people(sum(CASE WHEN from_figure IS NULL THEN 0 ELSE people END) OVER by_group, all_people)
      AS from_does,
    enough_people(sum(CASE WHEN to_figure IS NULL THEN 0 ELSE people END) OVER by_group, all_people)
      AS to_does
  FROM members
  WINDOW by_group AS (PARTITION BY group_code)
), used AS (
  SELECT *, unnest(['from', 'to']) AS side,
    unnest([
      CASE WHEN from_does AND NOT own_from
        AND CASE WHEN own_to THEN true WHEN both_do THEN on_both ELSE NOT to_does END
        THEN from_figure END,
      CASE WHEN to_does AND NOT own_to
        AND CASE WHEN own_from THEN true WHEN both_do THEN on_both ELSE NOT from_does END
        THEN to_figure END
    ]) AS figure
  FROM weighed
), means AS (
  SELECT u.side, u.group_code, count(*)::INTEGER AS members, u.all_members,
    100.0 * sum(u.people) / any_value(u.all_people) AS people_share_pct,
    -- Sums come in another order in each engine; six decimals hide the difference.
    round(sum(u.people * f.value) / sum(u.people), 6) AS value,
    round(sum(u.people * f.low) / sum(u.people), 6) AS low,
    round(sum(u.people * f.high) / sum(u.people), 6) AS high,
    round(sum(u.people * f.as_of_day) / sum(u.people), 6) AS as_of_day,
    joint_bound(bit_or(open_ends(f.bound)) & 6) AS bound,
    min(f.year) AS first_year, max(f.year) AS last_year
  FROM used u JOIN comparable_figures f USING (figure)
  GROUP BY u.side, u.group_code, u.all_members
)
SELECT * FROM own JOIN comparable_figures USING (figure)
UNION ALL BY NAME
SELECT side, '34' AS area_set, group_code AS area_code, value, bound, low, high,
  CASE WHEN first_year = last_year THEN first_year::VARCHAR
    ELSE first_year::VARCHAR || '/' || last_year::VARCHAR END AS as_of,
  'stated' AS as_of_basis, as_of_day, 'derived' AS basis, members, all_members, people_share_pct
FROM means;
