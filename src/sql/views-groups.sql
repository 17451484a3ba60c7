-- Areas made of the 63 provinces: the 34 new provinces and the six regions, and what follows for
-- them from the figures of their parts. part: a bit that a province has among those of its group.

CREATE OR REPLACE TABLE group_members AS
WITH members AS (
  SELECT '34' AS group_set, successor_codes AS group_code, area_code FROM areas WHERE area_set = '63'
  UNION ALL
  SELECT 'region', region_slug, area_code FROM areas WHERE area_set = '63'
)
SELECT *, (1 << (row_number() OVER (
    PARTITION BY group_set, group_code ORDER BY area_code
  ) - 1))::INTEGER AS part
FROM members;

-- Old provinces that became a new one alone: their figures are the new one's too.
CREATE OR REPLACE TABLE unmerged AS
SELECT group_code, min(area_code) AS area_code
FROM group_members WHERE group_set = '34' GROUP BY group_code HAVING count(*) = 1;

-- People that a province of the 63 weighs with; a year without a published population takes the
-- last one before it.
CREATE OR REPLACE TABLE weights AS
SELECT area_code, year AS from_year, people,
  coalesce(lead(year) OVER (PARTITION BY area_code ORDER BY year) - 1, 9999) AS until_year
FROM area_population WHERE area_set = '63';

-- The provinces of each group with the people they weigh with, beside the people of all of them in
-- the same years.
CREATE OR REPLACE TABLE weighted_members AS
WITH starts AS (
  SELECT DISTINCT from_year FROM weights
), spans AS (
  SELECT from_year, coalesce(lead(from_year) OVER (ORDER BY from_year) - 1, 9999) AS until_year
  FROM starts
)
SELECT g.group_set, g.group_code, g.area_code, s.from_year, s.until_year, w.people,
  count(*) OVER span::INTEGER AS all_members, (sum(w.people) OVER span)::BIGINT AS all_people
FROM group_members g
JOIN weights w USING (area_code)
JOIN spans s ON s.from_year BETWEEN w.from_year AND w.until_year
WINDOW span AS (PARTITION BY g.group_set, g.group_code, s.from_year);

-- What a bound leaves open, as bits to be joined: 1 rounding, 2 more, 4 less, 8 a little less;
-- "about" leaves more and less open.
CREATE OR REPLACE MACRO open_ends(bound) AS
  CASE bound WHEN 'exact' THEN 0 WHEN 'rounded' THEN 1 WHEN 'over' THEN 2 WHEN 'under' THEN 4
    WHEN 'nearly' THEN 8 WHEN 'about' THEN 6 WHEN 'estimate' THEN 6 END;

-- The bound of what is made of figures: it leaves open whatever one of them does. What is made of
-- exact and "nearly" ones lies as little below as these.
CREATE OR REPLACE MACRO joint_bound(ends) AS
  CASE WHEN (ends & 2) = 2 AND (ends & 12) > 0 THEN 'about' WHEN (ends & 2) = 2 THEN 'over'
    WHEN (ends & 4) = 4 THEN 'under' WHEN (ends & 8) = 8 THEN 'nearly'
    WHEN ends = 1 THEN 'rounded' WHEN ends = 0 THEN 'exact' END;

-- Each province of a group in each year, with the figure that stands for it then, however old.
CREATE OR REPLACE TABLE group_member_figures AS
WITH map_years AS (
  SELECT DISTINCT year::INTEGER AS map_year
  FROM (SELECT year FROM population UNION ALL SELECT year FROM dated_observations)
  WHERE year >= (SELECT min(year) FROM population)
), measures AS (
  SELECT DISTINCT measure FROM figures
)
SELECT g.group_set, g.group_code, g.area_code, g.part, y.map_year, m.measure, w.people,
  f.value, open_ends(f.bound) AS open_ends, f.observation_id, f.year AS figure_year,
  y.map_year - f.year AS age
FROM group_members g
CROSS JOIN map_years y
CROSS JOIN measures m
JOIN weights w ON w.area_code = g.area_code AND y.map_year BETWEEN w.from_year AND w.until_year
LEFT JOIN standing_figures f ON f.area_set = '63' AND f.area_code = g.area_code
  AND f.measure = m.measure AND y.map_year BETWEEN f.year AND f.stands_until;

-- Whether a mean may be given, by the parts with a figure and by their people: for a region three
-- provinces, or all where there are fewer, with half of the people; for a single new province parts
-- with four fifths of the people.
CREATE OR REPLACE MACRO enough_parts(group_set, with_figure, parts, people_with_figure, people) AS
  CASE group_set
    WHEN 'region' THEN with_figure >= least(3, parts) AND 2 * people_with_figure >= people
    ELSE 5 * people_with_figure >= 4 * people
  END;

-- What is known of each group in each year from its provinces: the population-weighted mean, only
-- where there are enough of them with a figure, and the sum of people insured or not, only where
-- every province has a count. is_carried: those with a figure of that very year hold less than a
-- third of the people. from_carry, until_carry: it is that for whoever takes figures up to so many
-- years old; then an older one comes within reach.
CREATE OR REPLACE TABLE carried_group_figures AS
WITH everyone AS (
  SELECT group_set, group_code, map_year, measure, count(*)::INTEGER AS members,
    sum(people)::INTEGER AS people
  FROM group_member_figures
  GROUP BY group_set, group_code, map_year, measure
), reached AS (
  SELECT group_set, group_code, map_year, measure, age AS from_carry, people, part, value,
    open_ends, figure_year
  FROM group_member_figures WHERE value IS NOT NULL
  UNION ALL
  -- What is known without any of them.
  SELECT group_set, group_code, map_year, measure, 0, 0, 0, NULL, NULL, NULL FROM everyone
), known AS (
  SELECT group_set, group_code, map_year, measure, from_carry,
    coalesce(lead(from_carry) OVER within_reach - 1, 9999) AS until_carry,
    (count(value) OVER within_reach)::INTEGER AS members_with_figure,
    (sum(people) OVER within_reach)::INTEGER AS people_with_figure,
    (sum(CASE from_carry WHEN 0 THEN people ELSE 0 END) OVER within_reach)::INTEGER AS fresh_people,
    sum(value) OVER within_reach AS total,
    sum(value * people) OVER within_reach AS weighted,
    bit_or(part) OVER within_reach AS parts,
    bit_or(open_ends) OVER within_reach AS ends,
    (min(figure_year) OVER within_reach)::INTEGER AS oldest_year,
    (max(figure_year) OVER within_reach)::INTEGER AS newest_year,
    measure IN ('participants', 'uninsured') AS is_count
  FROM reached
  WINDOW within_reach AS (
    PARTITION BY group_set, group_code, map_year, measure ORDER BY from_carry
  )
)
SELECT group_set, group_code, map_year, measure, from_carry, until_carry, members,
  members_with_figure, people, 100.0 * people_with_figure / people AS people_share_pct,
  100.0 * fresh_people / people AS fresh_people_share_pct, 3 * fresh_people < people AS is_carried,
  parts, oldest_year, newest_year,
  CASE
    WHEN is_count THEN
      CASE WHEN members_with_figure = members THEN total END
    WHEN enough_parts(group_set, members_with_figure, members, people_with_figure, people)
      -- Sums come in another order in each engine; six decimals hide the difference.
      THEN round(weighted / people_with_figure, 6)
  END AS value,
  -- The rounding of counts is lost in a mean.
  joint_bound(CASE WHEN is_count THEN ends ELSE ends & 14 END) AS bound
FROM known JOIN everyone USING (group_set, group_code, map_year, measure)
-- Of provinces that come within reach together, the last row knows all.
WHERE from_carry <= until_carry;

-- The same for figures up to carry_years old.
CREATE OR REPLACE MACRO group_figures(carry_years) AS TABLE
SELECT * EXCLUDE (from_carry, until_carry)
FROM carried_group_figures
WHERE carry_years BETWEEN from_carry AND until_carry;

-- The years of a group's line, which are those with a new figure, since a flat line would look like
-- news. has_other_parts: provinces with more than a tenth of the people stand behind only one of
-- this mean and the one before, so that nothing can be read from the step between them.
CREATE OR REPLACE MACRO means_in_series(carry_years) AS TABLE
WITH means AS (
  SELECT *, lag(parts) OVER (
      PARTITION BY group_set, group_code, measure ORDER BY map_year
    ) AS parts_before
  FROM group_figures(carry_years)
  WHERE value IS NOT NULL AND newest_year = map_year
)
SELECT m.group_set, m.group_code, m.measure, m.map_year,
  coalesce(10 * sum(n.people) FILTER (WHERE xor(m.parts, m.parts_before) & n.part <> 0)
    > any_value(m.people), false) AS has_other_parts
FROM means m
JOIN group_member_figures n USING (group_set, group_code, measure, map_year)
GROUP BY m.group_set, m.group_code, m.measure, m.map_year;

-- The means of new provinces before which their lines break: these rest on figures of the very year.
CREATE OR REPLACE TABLE breaks_of_34 AS
SELECT group_code AS area_code, measure, map_year AS year, has_other_parts
FROM means_in_series(0) WHERE group_set = '34' AND has_other_parts;
