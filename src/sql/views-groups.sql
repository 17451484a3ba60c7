-- Areas made of provinces: the 34 new provinces and the six regions, and what follows for them from
-- the figures of their parts.

-- Areas made of the 63 provinces: the 34 new provinces and the six regions.
CREATE OR REPLACE TABLE group_members AS
SELECT '34' AS group_set, successor_code AS group_code, area_code FROM areas WHERE area_set = '63'
UNION ALL
SELECT 'region', region_slug, area_code FROM areas WHERE area_set = '63';

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
  f.value, f.observation_id, f.year AS figure_year, y.map_year - f.year AS age
FROM group_members g
CROSS JOIN map_years y
CROSS JOIN measures m
JOIN weights w ON w.area_code = g.area_code AND y.map_year BETWEEN w.from_year AND w.until_year
LEFT JOIN standing_figures f ON f.area_set = '63' AND f.area_code = g.area_code
  AND f.measure = m.measure AND y.map_year BETWEEN f.year AND f.stands_until;

-- What is known of each group in each year from its provinces, whose figures may be up to
-- carry_years old: the population-weighted mean, only where provinces with a figure hold at least
-- half of the people, and the sum of people insured or not, only where every province has a count.
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
    WHEN measure IN ('participants', 'uninsured') THEN
      CASE WHEN members_with_figure = members THEN total END
    WHEN 2 * people_with_figure >= people
      -- Sums come in another order in each engine; six decimals hide the difference.
      THEN round(weighted / people_with_figure, 6)
  END AS value
FROM known;
