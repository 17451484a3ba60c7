-- The map of a year: for each area of a set, the figure of that year or, within $carry years, the
-- latest earlier one. status: 'year', 'earlier', 'count_only' (people known, rate not), 'none'.
WITH candidates AS (
  SELECT *, row_number() OVER (PARTITION BY measure, area_code ORDER BY year DESC) AS recency
  FROM figure_of_year
  WHERE area_set = $area_set AND year BETWEEN $year - $carry AND $year
), chosen AS (
  SELECT * FROM candidates WHERE measure = $measure AND recency = 1
), counted AS (
  SELECT * FROM candidates WHERE measure = 'participants' AND recency = 1
)
SELECT a.area_code, a.name_vi, a.name_en, a.slug, a.region_slug,
  CASE
    WHEN f.year = $year THEN 'year'
    WHEN f.year IS NOT NULL THEN 'earlier'
    WHEN c.year IS NOT NULL THEN 'count_only'
    ELSE 'none'
  END AS status,
  f.value, coalesce(f.bound, c.bound) AS bound, coalesce(f.basis, c.basis) AS basis,
  coalesce(f.year, c.year) AS figure_year,
  coalesce(f.as_of, c.as_of) AS as_of,
  coalesce(f.as_of_basis, c.as_of_basis) AS as_of_basis,
  CASE WHEN f.year IS NULL THEN c.participants ELSE f.participants END AS participants,
  coalesce(f.figures_in_year, c.figures_in_year) AS figures_in_year,
  CASE WHEN f.same_date_differs THEN f.figures_same_date ELSE 0 END AS figures_that_differ,
  coalesce(f.observation_id, c.observation_id) AS observation_id,
  coalesce(f.note_vi, c.note_vi) AS note_vi, coalesce(f.note_en, c.note_en) AS note_en,
  coalesce(f.source_title, c.source_title) AS source_title,
  coalesce(f.source_publisher, c.source_publisher) AS source_publisher,
  coalesce(f.source_published, c.source_published) AS source_published,
  coalesce(f.source_url, c.source_url) AS source_url,
  coalesce(f.source_kind, c.source_kind) AS source_kind
FROM areas a
LEFT JOIN chosen f ON f.area_code = a.area_code
LEFT JOIN counted c ON c.area_code = a.area_code
WHERE a.area_set = $area_set AND ($region = 'all' OR a.region_slug = $region)
ORDER BY CASE status WHEN 'year' THEN 0 WHEN 'earlier' THEN 1 WHEN 'count_only' THEN 2 ELSE 3 END,
  f.value DESC NULLS LAST, c.participants DESC NULLS LAST, a.area_code
