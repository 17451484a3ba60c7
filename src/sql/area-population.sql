-- The average population of one area, year by year; a merged area is the sum of its parts.
SELECT year::INTEGER AS year, people, preliminary
FROM area_population
WHERE area_set = $area_set AND area_code = $area_code
ORDER BY year
