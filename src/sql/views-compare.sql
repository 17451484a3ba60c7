-- The two figures that a comparison of years sets against each other.

-- Every figure that a comparison may take, with a number to find it by: of several of one day the one
-- that goes first in its year; no forecast that a measured figure goes before; for a new province
-- also those of the old one that it equals. An insured share is taken to a tenth of a percent at best:
-- the people are counted on a day, the population is a year's average. as_of_day: the last day of the
-- date, in days since 1970; days_left: the days from there to the end of its year.
CREATE OR REPLACE TABLE comparable_figures AS
WITH first_of_day AS (
  SELECT *, CASE measure WHEN 'insured_share' THEN 0.05 ELSE 0 END AS margin
  FROM figure_ranges
  WHERE NOT is_outdone
  QUALIFY row_number() OVER (
    PARTITION BY measure, area_set, area_code, as_of_end ORDER BY rank
  ) = 1
), attributed AS (
  SELECT *, 0 AS preference FROM first_of_day
  UNION ALL
  SELECT f.* REPLACE ('34' AS area_set, u.group_code AS area_code), 1
  FROM first_of_day f JOIN unmerged u ON f.area_set = '63' AND f.area_code = u.area_code
)
SELECT row_number() OVER ()::INTEGER AS figure, preference, measure, area_set, area_code, year,
  rank = 1 AS is_of_year, (make_date(year, 12, 31) - as_of_end)::INTEGER AS days_left,
  value, bound, decimals, greatest(low - margin, 0) AS low, high + margin AS high, as_of, as_of_basis,
  epoch(as_of_end::TIMESTAMP) / 86400 AS as_of_day, basis, observation_id,
  nullif(figures_that_differ, 0) AS figures_that_differ,
  source_publisher, source_publisher_en, source_title, source_published, source_url
FROM attributed;

-- The days from the end of a year to a figure, below zero before it; leap days are not counted, so
-- that the years before and after are as near.
CREATE OR REPLACE MACRO days_after(figure_year, days_left, wanted) AS
  365 * (figure_year - wanted) - days_left;

-- How far a figure is from standing for a wanted year, which is compared with another year: the
-- figure of that year first, then the fewer days to its end the better; of two as near the one away
-- from the other year, the earlier where both years are the same; then the area's own before that of
-- the province it equals.
CREATE OR REPLACE MACRO remoteness(is_the_figure, days, is_other_later, preference) AS
  preference + CASE WHEN is_the_figure THEN 0
    ELSE 4 * (1 + abs(days)) + CASE WHEN (days > 0) = is_other_later THEN 2 ELSE 0 END END;

-- For every area the figure of each of two years: the least remote of those within the tolerance. A
-- figure counts for one of the two years only, so that none is compared with itself: the one that
-- fewer years lie between, of two as near the one that fewer days lie between, then the earlier.
CREATE OR REPLACE MACRO nearest_figures(wanted_measure, from_year, to_year, tolerance) AS TABLE
WITH distances AS (
  SELECT area_set, area_code, figure, preference, is_of_year,
    abs(year - from_year) AS from_years, abs(year - to_year) AS to_years,
    days_after(year, days_left, from_year) AS from_days,
    days_after(year, days_left, to_year) AS to_days
  FROM comparable_figures
  WHERE measure = wanted_measure
    AND (abs(year - from_year) <= tolerance OR abs(year - to_year) <= tolerance)
), sided AS (
  SELECT *,
    CASE
      WHEN from_years <> to_years THEN from_years < to_years
      WHEN abs(from_days) <> abs(to_days) THEN abs(from_days) < abs(to_days)
      ELSE from_year <= to_year
    END AS is_from
  FROM distances
)
SELECT area_set, area_code,
  arg_min(figure,
    remoteness(is_of_year AND from_years = 0, from_days, to_year >= from_year, preference)
  ) FILTER (WHERE is_from AND from_years <= tolerance) AS from_figure,
  arg_min(figure,
    remoteness(is_of_year AND to_years = 0, to_days, from_year >= to_year, preference)
  ) FILTER (WHERE NOT is_from AND to_years <= tolerance) AS to_figure
FROM sided
GROUP BY area_set, area_code;

-- The one side to which a bound leaves a value open: 1 above, -1 below.
CREATE OR REPLACE MACRO open_side(bound) AS
  CASE bound WHEN 'over' THEN 1 WHEN 'under' THEN -1 WHEN 'nearly' THEN -1 ELSE 0 END;

-- The end of a range, or null where there is none.
CREATE OR REPLACE MACRO end_of_range(value) AS CASE WHEN isfinite(value) THEN value END;

-- Percentage points by which publishers disagree about one place and time: a change between figures of
-- two publishers is told only beyond it (docs/decisions/compare.md).
CREATE OR REPLACE MACRO source_margin_points() AS 2;

-- The sides of a comparison for the country and the 63 provinces.
CREATE OR REPLACE MACRO compared_sides_63(wanted_measure, from_year, to_year, tolerance) AS TABLE
WITH chosen AS (
  SELECT unnest(['from', 'to']) AS side, unnest([from_figure, to_figure]) AS figure
  FROM nearest_figures(wanted_measure, from_year, to_year, tolerance)
  WHERE area_set IN ('country', '63')
)
SELECT *, source_publisher AS one_publisher, NULL::INTEGER AS members, NULL::INTEGER AS all_members,
  NULL::DOUBLE AS people_share_pct
FROM chosen JOIN comparable_figures USING (figure);

-- The sides for the country and the 34 new provinces. One without a figure of its own on a side, which
-- has not counted its people itself by that year (as in views-resolved.sql), takes the population-weighted mean of its old ones, if they are enough for one (enough_parts): of
-- those known on both sides, so that nothing moves because other provinces are counted; of all that
-- are known where the other side has too few, or one of the new province's own. Values, ranges and
-- days are means with the same weights. Where old ones are known on each side and no mean can be
-- given on either, both sides tell of how many, without a value.
CREATE OR REPLACE MACRO compared_sides_34(wanted_measure, from_year, to_year, tolerance) AS TABLE
WITH nearest AS MATERIALIZED (
  SELECT * FROM nearest_figures(wanted_measure, from_year, to_year, tolerance)
), own AS (
  SELECT unnest(['from', 'to']) AS side, unnest([from_figure, to_figure]) AS figure
  FROM nearest WHERE area_set IN ('country', '34')
), counted AS (
  SELECT area_code, min(year) AS first_year
  FROM figure_of_year WHERE area_set = '34' AND measure = 'participants'
  GROUP BY area_code
), members AS (
  SELECT w.group_set, w.group_code, w.people, w.all_members, w.all_people, n.from_figure,
    n.to_figure,
    coalesce(o.from_figure IS NOT NULL OR c.first_year <= from_year, false) AS own_from,
    coalesce(o.to_figure IS NOT NULL OR c.first_year <= to_year, false) AS own_to,
    (n.from_figure IS NOT NULL)::INTEGER AS on_from, (n.to_figure IS NOT NULL)::INTEGER AS on_to,
    (n.from_figure IS NOT NULL AND n.to_figure IS NOT NULL)::INTEGER AS on_both
  FROM weighted_members w
  JOIN nearest n ON n.area_set = '63' AND n.area_code = w.area_code
  LEFT JOIN nearest o ON o.area_set = '34' AND o.area_code = w.group_code
  LEFT JOIN counted c ON c.area_code = w.group_code
  WHERE w.group_set = '34' AND greatest(from_year, to_year) BETWEEN w.from_year AND w.until_year
), judged AS (
  SELECT *,
    enough_parts(group_set, sum(on_both) OVER parts, all_members,
      sum(on_both * people) OVER parts, all_people) AS both_do,
    enough_parts(group_set, sum(on_from) OVER parts, all_members,
      sum(on_from * people) OVER parts, all_people) AS from_does,
    enough_parts(group_set, sum(on_to) OVER parts, all_members,
      sum(on_to * people) OVER parts, all_people) AS to_does,
    max(on_from) OVER parts = 1 AND max(on_to) OVER parts = 1 AND NOT own_from AND NOT own_to
      AS known_twice
  FROM members
  WINDOW parts AS (PARTITION BY group_code)
), weighed AS (
  SELECT *, known_twice AND NOT both_do AND from_does = to_does AS in_part_only FROM judged
), used AS (
  SELECT *, unnest(['from', 'to']) AS side,
    unnest([
      CASE WHEN in_part_only
          OR (from_does AND NOT own_from
            AND CASE WHEN own_to THEN true WHEN both_do THEN on_both = 1 ELSE NOT to_does END)
        THEN from_figure END,
      CASE WHEN in_part_only
          OR (to_does AND NOT own_to
            AND CASE WHEN own_from THEN true WHEN both_do THEN on_both = 1 ELSE NOT from_does END)
        THEN to_figure END
    ]) AS figure
  FROM weighed
), means AS (
  SELECT u.side, u.group_code, u.in_part_only, count(*)::INTEGER AS members, u.all_members,
    100.0 * sum(u.people) / any_value(u.all_people) AS people_share_pct,
    -- Sums come in another order in each engine; six decimals hide the difference.
    round(sum(u.people * f.value) / sum(u.people), 6) AS value,
    round(sum(u.people * f.low) / sum(u.people), 6) AS low,
    round(sum(u.people * f.high) / sum(u.people), 6) AS high,
    round(sum(u.people * f.as_of_day) / sum(u.people), 6) AS as_of_day,
    joint_bound(bit_or(open_ends(f.bound)) & 14) AS bound,
    min(f.year) AS first_year, max(f.year) AS last_year,
    CASE WHEN min(f.source_publisher) = max(f.source_publisher) THEN min(f.source_publisher) END
      AS one_publisher
  FROM used u JOIN comparable_figures f USING (figure)
  GROUP BY u.side, u.group_code, u.in_part_only, u.all_members
)
SELECT *, source_publisher AS one_publisher FROM own JOIN comparable_figures USING (figure)
UNION ALL BY NAME
SELECT side, '34' AS area_set, group_code AS area_code, value, bound, low, high,
  CASE WHEN first_year = last_year THEN first_year::VARCHAR
    ELSE first_year::VARCHAR || '/' || last_year::VARCHAR END AS as_of,
  'stated' AS as_of_basis, as_of_day, 'derived' AS basis, one_publisher, members, all_members,
  people_share_pct
FROM means WHERE NOT in_part_only
UNION ALL BY NAME
SELECT side, '34' AS area_set, group_code AS area_code, members, all_members, people_share_pct
FROM means WHERE in_part_only;
