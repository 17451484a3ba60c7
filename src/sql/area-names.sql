-- Every way our tables have to name a province, for both sets, and the country: by which provinces
-- in a reader's own file are recognised. ISO 3166-2 has codes for the 63 alone.
SELECT a.area_set, a.area_code, a.name_vi, a.name_en, coalesce(a.slug, '') AS slug,
  p.iso_3166_2 AS iso_code,
  a.successor_codes AS successor_code
FROM areas a
LEFT JOIN provinces p ON a.area_set = '63' AND p.code = a.area_code
WHERE a.level IN ('country', 'province')
ORDER BY a.area_set, a.area_code
