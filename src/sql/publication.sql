-- What has been published about each province of a set, year by year.
SELECT area_code, name_vi, name_en, slug, region_slug, year, status, source_kind, observation_id,
  people
FROM publication
WHERE area_set = $area_set
ORDER BY area_code, year
