-- Two years compared, the country first: for each area the figure of each year or, within $tolerance
-- years, the one nearest to that year's end (nearest_figures in views-compare.sql).
-- rose/fell: the sign holds whatever bounds and rounding leave open, and between two publishers the
-- change is larger than they disagree by; change_low and change_high are the ends of what bounds and
-- rounding leave open, null where there is no end. unclear_because: 'bounds' or 'sources'. A mean is one publisher's only where all
-- its parts are.
-- A new province ($area_set 34) without a figure of its own takes that of the old one it equals,
-- else the mean of the old ones it was made of (compared_sides_34 in views-compare.sql).
-- parts_only: old provinces are known for both years, but too few of them the same ones.
-- change_bound: what the difference of the two values is of the true change: "over" on the way to,
-- or "under" or "nearly" on the way from, make it 'at_least'; the other way round 'at_most'; one of each
-- direction 'open', where it says nothing; 'about' for estimates.
WITH sides AS MATERIALIZED (
  SELECT * FROM compared_sides_{area_set}($measure, $from_year, $to_year, $tolerance)
), compared AS (
  SELECT a.area_set, a.area_code, a.name_vi, a.name_en, coalesce(a.slug, '') AS slug, a.region_slug,
    f.value AS from_value, f.bound AS from_bound, f.decimals AS from_decimals,
    f.as_of AS from_as_of,
    f.as_of_basis AS from_as_of_basis, f.as_of_day AS from_day, f.basis AS from_basis,
    f.low AS from_low, f.high AS from_high, f.observation_id AS from_observation_id,
    f.figures_that_differ AS from_figures_that_differ,
    f.members AS from_members, f.people_share_pct AS from_people_share_pct,
    f.source_publisher AS from_source_publisher,
    f.source_publisher_en AS from_source_publisher_en, f.source_title AS from_source_title,
    f.source_published AS from_source_published, f.source_url AS from_source_url,
    t.value AS to_value, t.bound AS to_bound, t.decimals AS to_decimals,
    t.as_of AS to_as_of,
    t.as_of_basis AS to_as_of_basis, t.as_of_day AS to_day, t.basis AS to_basis,
    t.low AS to_low, t.high AS to_high, t.observation_id AS to_observation_id,
    t.figures_that_differ AS to_figures_that_differ,
    t.members AS to_members, t.people_share_pct AS to_people_share_pct,
    t.source_publisher AS to_source_publisher,
    t.source_publisher_en AS to_source_publisher_en, t.source_title AS to_source_title,
    t.source_published AS to_source_published, t.source_url AS to_source_url,
    coalesce(f.all_members, t.all_members) AS members,
    coalesce(f.one_publisher <> t.one_publisher, true)
      AND round(abs(t.value - f.value), 6) <= source_margin_points() AS is_within_margin
  FROM areas a
  LEFT JOIN sides f ON f.side = 'from' AND f.area_set = a.area_set AND f.area_code = a.area_code
  LEFT JOIN sides t ON t.side = 'to' AND t.area_set = a.area_set AND t.area_code = a.area_code
  WHERE a.area_set = 'country'
    OR (a.area_set = $area_set AND ($region = 'all' OR a.region_slug = $region))
)
SELECT area_set, area_code, name_vi, name_en, slug, region_slug,
  CASE
    WHEN from_value IS NULL AND to_value IS NULL AND members IS NOT NULL THEN 'parts_only'
    WHEN from_value IS NULL AND to_value IS NULL THEN 'neither'
    WHEN to_value IS NULL THEN 'only_from'
    WHEN from_value IS NULL THEN 'only_to'
    WHEN is_within_margin THEN 'no_clear_change'
    WHEN to_low > from_high THEN 'rose'
    WHEN to_high < from_low THEN 'fell'
    ELSE 'no_clear_change'
  END AS status,
  CASE
    WHEN to_low <= from_high AND to_high >= from_low THEN 'bounds'
    WHEN is_within_margin THEN 'sources'
  END AS unclear_because,
  to_value - from_value AS change_points,
  CASE
    WHEN to_value IS NULL OR from_value IS NULL THEN NULL
    WHEN open_side(to_bound) > open_side(from_bound) THEN 'at_least'
    WHEN open_side(to_bound) < open_side(from_bound) THEN 'at_most'
    WHEN open_side(from_bound) <> 0 THEN 'open'
    WHEN from_bound IN ('about', 'estimate') OR to_bound IN ('about', 'estimate') THEN 'about'
    ELSE 'exact'
  END AS change_bound,
  end_of_range(to_low - from_high) AS change_low,
  end_of_range(to_high - from_low) AS change_high,
  (to_day - from_day) / 365.25 AS span_years,
  (to_value - from_value) / nullif((to_day - from_day) / 365.25, 0) AS points_per_year,
  * EXCLUDE (area_set, area_code, name_vi, name_en, slug, region_slug, from_day, to_day,
    is_within_margin)
    REPLACE (end_of_range(from_high) AS from_high, end_of_range(to_high) AS to_high)
FROM compared
ORDER BY area_set = 'country' DESC, change_points DESC NULLS LAST, to_value DESC NULLS LAST,
  from_value DESC NULLS LAST, area_code
