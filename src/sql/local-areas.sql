-- Every area below the province, with what it lies in and how many figures there are of it.
SELECT p.area_set, p.area_code, p.name_vi, p.name_en, p.slug, p.district_vi, p.district_en,
  p.province_vi, p.province_en, count(DISTINCT f.observation_id)::INTEGER AS figures
FROM local_places p
LEFT JOIN local_figures f ON f.area_set = p.area_set AND f.area_code = p.area_code
GROUP BY ALL
ORDER BY p.area_set DESC, p.area_code
