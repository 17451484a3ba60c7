-- What stands for an area in a year: the one place that says so, for all measures and area sets.

-- Every figure that can stand for an area, with a number to find it by: its own; for a new province,
-- after them, those of the old one that it equals.
CREATE OR REPLACE TABLE attributed_figures AS
WITH attributed AS (
  SELECT *, 0 AS preference FROM standing_figures
  UNION ALL
  SELECT s.* REPLACE ('34' AS area_set, u.group_code AS area_code), 1
  FROM standing_figures s JOIN unmerged u ON s.area_set = '63' AND s.area_code = u.area_code
)
SELECT row_number() OVER ()::INTEGER AS figure, * FROM attributed;

-- What stands for the country and each new province, measure and year: its own figure; else that of
-- the old one it equals; else the mean or, of people, the sum of the old ones it was made of, but
-- none from the year on in which it counts its people itself: that tells of it as it is now.
-- from_carry, until_carry: it does so for whoever takes figures up to so many years old. No year after
-- the last figure of all is asked for.
CREATE OR REPLACE TABLE resolved_by_carry AS
WITH years AS (
  SELECT unnest(generate_series(min(year), max(year)))::INTEGER AS year FROM figure_of_year
), candidates AS (
  SELECT f.* EXCLUDE (year, stands_until), y.year, f.year AS figure_year,
    y.year - f.year AS from_carry, 9999 AS until_carry
  FROM attributed_figures f JOIN years y ON y.year BETWEEN f.year AND f.stands_until
  WHERE f.area_set <> '63'
  UNION ALL BY NAME
  SELECT f.area_set, f.area_code, y.year, 2 AS preference, y.year - f.year AS from_carry,
    9999 AS until_carry, unnest(['coverage_rate', 'insured_share', 'uninsured']) AS measure
  FROM figure_of_year f JOIN years y ON y.year >= f.year
  WHERE f.area_set = '34' AND f.measure = 'participants'
  UNION ALL BY NAME
  SELECT group_set AS area_set, group_code AS area_code, measure, map_year AS year, 3 AS preference,
    from_carry, until_carry, value, bound, 'derived' AS basis, 'year' AS precision,
    'stated' AS as_of_basis, make_date(map_year, 1, 1) AS as_of_start,
    make_date(map_year, 12, 31) AS as_of_end,
    0 AS figures_that_differ, members, members_with_figure, people_share_pct,
    fresh_people_share_pct, is_carried, oldest_year, newest_year AS figure_year
  FROM carried_group_figures
  WHERE group_set = '34' AND members > 1 AND value IS NOT NULL
), limited AS (
  SELECT * REPLACE (
    -- Until something better comes within reach.
    least(until_carry, coalesce(min(from_carry) OVER better - 1, 9999)) AS until_carry
  )
  FROM candidates
  WINDOW better AS (
    PARTITION BY area_set, area_code, measure, year ORDER BY preference
    RANGE BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
  )
), sums AS (
  SELECT group_code AS area_code, map_year AS year, from_carry, until_carry, value,
    CASE WHEN value IS NOT NULL THEN bound END AS bound,
    CASE WHEN value IS NOT NULL THEN oldest_year END AS oldest_year,
    CASE WHEN value IS NOT NULL THEN newest_year END AS newest_year
  FROM carried_group_figures
  WHERE group_set = '34' AND members > 1 AND measure = 'participants'
)
-- A figure that tells of no people has the sum of the old provinces beside it, with the bound and the
-- years of that.
SELECT l.* EXCLUDE (figure, preference) REPLACE (
    coalesce(l.participants, s.value::INTEGER) AS participants,
    coalesce(l.participants_bound, s.bound) AS participants_bound,
    greatest(l.from_carry, coalesce(s.from_carry, 0)) AS from_carry,
    least(l.until_carry, coalesce(s.until_carry, 9999)) AS until_carry
  ),
  CASE WHEN l.participants IS NULL THEN s.oldest_year ELSE l.figure_year END
    AS participants_oldest_year,
  CASE WHEN l.participants IS NULL THEN s.newest_year ELSE l.figure_year END AS participants_year
FROM limited l
LEFT JOIN sums s ON l.area_set = '34' AND s.area_code = l.area_code AND s.year = l.year
  AND s.from_carry <= l.until_carry AND s.until_carry >= l.from_carry
WHERE l.from_carry <= l.until_carry AND l.value IS NOT NULL;

-- What stands for the country and the new provinces: in one year, from figures up to carry_years old,
-- or in each year of a range, from figures of that very year (carry_years 0). figure_year: of the
-- figure, or of the newest in a mean.
CREATE OR REPLACE MACRO resolved_34(first_year, last_year, carry_years) AS TABLE
SELECT * EXCLUDE (year, from_carry, until_carry) FROM resolved_by_carry
WHERE year BETWEEN first_year AND last_year AND carry_years BETWEEN from_carry AND until_carry;

-- The same for all other areas, of every level, which have only their own figures; whoever reads it
-- says which set is meant, as one condition less makes it quicker.
CREATE OR REPLACE MACRO own_figures(first_year, last_year, carry_years) AS TABLE
SELECT * EXCLUDE (year, stands_until), year AS figure_year,
  NULL::INTEGER AS members, NULL::INTEGER AS members_with_figure,
  NULL::DOUBLE AS people_share_pct, NULL::DOUBLE AS fresh_people_share_pct,
  NULL::BOOLEAN AS is_carried, NULL::INTEGER AS oldest_year,
  CASE WHEN participants IS NOT NULL THEN year END AS participants_oldest_year,
  CASE WHEN participants IS NOT NULL THEN year END AS participants_year
FROM standing_at_all_levels
WHERE year <= last_year AND stands_until >= first_year AND first_year - year <= carry_years;

-- What stands for the country and the old provinces.
CREATE OR REPLACE MACRO resolved_63(first_year, last_year, carry_years) AS TABLE
SELECT * FROM own_figures(first_year, last_year, carry_years) WHERE NOT is_local(area_set);
