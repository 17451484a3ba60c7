-- The provinces of one set, each with its region, how many figures were published about it and,
-- for the 63, the new province it became.
WITH published AS (
  SELECT area_code,
    count(*) FILTER (WHERE measure = 'coverage_rate')::INTEGER AS rates,
    count(*) FILTER (WHERE measure = 'participants')::INTEGER AS counts
  FROM figures WHERE area_set = $area_set
  GROUP BY area_code
)
SELECT a.area_code, a.name_vi, a.name_en, coalesce(a.slug, '') AS slug, a.region_slug,
  r.name_vi AS region_vi, r.name_en AS region_en, a.successor_codes AS successor_code,
  coalesce(p.rates, 0) AS rates, coalesce(p.counts, 0) AS counts
FROM areas a
LEFT JOIN regions r ON r.slug = a.region_slug
LEFT JOIN published p ON p.area_code = a.area_code
WHERE a.area_set = $area_set
ORDER BY a.area_code
