-- Two years compared, the country first: for each area the figure nearest to each year within $tolerance years. Where
-- two are as near, the one away from the other year. A figure cannot be compared with itself: it
-- then counts for the nearer year only, for the earlier of two as near. rose/fell: the sign holds
-- whatever bounds and rounding leave open; change_low and change_high are the ends of what they
-- leave open. An insured share is taken to a tenth of a percent at best, as it is shown: the people
-- are counted on a day, the population is a year's average.
-- change_bound: what the difference of the two values is of the true change: "over" on the way to,
-- or "under" on the way from, make it 'at_least'; the other way round 'at_most'; one of each
-- direction 'open', where it says nothing; 'about' for estimates.
WITH sides AS (
  SELECT 'from' AS side, $from_year AS wanted, sign($to_year - $from_year) AS away
  UNION ALL
  SELECT 'to', $to_year, sign($from_year - $to_year)
), figures_shown AS (
  SELECT * REPLACE (low - margin AS low, high + margin AS high)
  FROM (SELECT *, CASE measure WHEN 'insured_share' THEN 0.05 ELSE 0 END AS margin
    FROM ranged_figures)
), nearest AS (
  SELECT s.side, s.wanted, abs(f.year - s.wanted) AS distance, f.*
  FROM sides s
  JOIN figures_shown f ON abs(f.year - s.wanted) <= $tolerance
  WHERE f.area_set IN ('country', $area_set) AND f.measure = $measure
  QUALIFY row_number() OVER (
    PARTITION BY s.side, f.area_set, f.area_code
    ORDER BY abs(f.year - s.wanted), (f.year - s.wanted) * s.away, f.year
  ) = 1
), chosen AS MATERIALIZED (
  SELECT * FROM nearest
  QUALIFY row_number() OVER (
    PARTITION BY observation_id ORDER BY distance, wanted, side
  ) = 1
), compared AS (
  SELECT a.area_set, a.area_code, a.name_vi, a.name_en, a.slug, a.region_slug,
    f.value AS from_value, f.bound AS from_bound, f.as_of AS from_as_of,
    f.as_of_basis AS from_as_of_basis, f.as_of_end AS from_end, f.basis AS from_basis,
    f.low AS from_low, f.high AS from_high, f.observation_id AS from_observation_id,
    CASE WHEN f.same_date_differs THEN f.figures_same_date END AS from_figures_that_differ,
    f.source_publisher AS from_source_publisher, f.source_title AS from_source_title,
    f.source_published AS from_source_published, f.source_url AS from_source_url,
    t.value AS to_value, t.bound AS to_bound, t.as_of AS to_as_of,
    t.as_of_basis AS to_as_of_basis, t.as_of_end AS to_end, t.basis AS to_basis,
    t.low AS to_low, t.high AS to_high, t.observation_id AS to_observation_id,
    CASE WHEN t.same_date_differs THEN t.figures_same_date END AS to_figures_that_differ,
    t.source_publisher AS to_source_publisher, t.source_title AS to_source_title,
    t.source_published AS to_source_published, t.source_url AS to_source_url
  FROM areas a
  LEFT JOIN chosen f ON f.side = 'from' AND f.area_set = a.area_set AND f.area_code = a.area_code
  LEFT JOIN chosen t ON t.side = 'to' AND t.area_set = a.area_set AND t.area_code = a.area_code
  WHERE a.area_set = 'country'
    OR (a.area_set = $area_set AND ($region = 'all' OR a.region_slug = $region))
)
SELECT area_set, area_code, name_vi, name_en, slug, region_slug,
  CASE
    WHEN from_value IS NULL AND to_value IS NULL THEN 'neither'
    WHEN to_value IS NULL THEN 'only_from'
    WHEN from_value IS NULL THEN 'only_to'
    WHEN to_low > from_high THEN 'rose'
    WHEN to_high < from_low THEN 'fell'
    ELSE 'no_clear_change'
  END AS status,
  to_value - from_value AS change_points,
  CASE
    WHEN to_value IS NULL OR from_value IS NULL THEN NULL
    WHEN from_bound IN ('over', 'under') AND from_bound = to_bound THEN 'open'
    WHEN from_bound = 'under' OR to_bound = 'over' THEN 'at_least'
    WHEN from_bound = 'over' OR to_bound = 'under' THEN 'at_most'
    WHEN from_bound IN ('about', 'estimate') OR to_bound IN ('about', 'estimate') THEN 'about'
    ELSE 'exact'
  END AS change_bound,
  to_low - from_high AS change_low,
  to_high - from_low AS change_high,
  (to_end - from_end) / 365.25 AS span_years,
  (to_value - from_value) / nullif((to_end - from_end) / 365.25, 0) AS points_per_year,
  * EXCLUDE (area_set, area_code, name_vi, name_en, slug, region_slug, from_end, to_end)
FROM compared
ORDER BY area_set = 'country' DESC, change_points DESC NULLS LAST, to_value DESC NULLS LAST,
  from_value DESC NULLS LAST, area_code
