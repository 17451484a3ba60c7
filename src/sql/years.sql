-- Each year with a provincial figure, by area set, and how many areas have one.
SELECT area_set, year,
  count(DISTINCT area_code) FILTER (WHERE measure = 'coverage_rate')::INTEGER AS areas_with_rate,
  count(DISTINCT area_code)::INTEGER AS areas_with_figure
FROM figures
WHERE area_set <> 'country'
GROUP BY area_set, year
ORDER BY year, area_set DESC
