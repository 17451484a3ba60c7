-- Which figures each mean is made of: one row for each region or new province, year and figure, where
-- the figures hold enough of the people for a mean.
SELECT m.observation_id, m.group_set, m.group_code, n.name_vi, n.name_en,
  m.map_year AS year, g.value AS mean, g.members, g.members_with_figure
FROM group_member_figures m
JOIN group_figures($carry) g ON g.group_set = m.group_set AND g.group_code = m.group_code
  AND g.map_year = m.map_year AND g.measure = m.measure
JOIN (
  SELECT 'region' AS group_set, slug AS group_code, name_vi, name_en FROM regions
  UNION ALL
  SELECT area_set, area_code, name_vi, name_en FROM areas WHERE area_set = '34'
) n ON n.group_set = m.group_set AND n.group_code = m.group_code
WHERE m.measure = $measure AND m.age <= $carry AND g.value IS NOT NULL
ORDER BY m.group_set, m.group_code, m.map_year, m.observation_id
