-- Every target set for one area, by year, and what came of it; in_force = the one that counts.
SELECT target_id, year, target_pct, target_qualifier, set_by, instrument, rank = 1 AS in_force,
  document_id, outcome, gap_points, value, bound, decimals, as_of, as_of_basis, observation_id,
  note_vi, note_en, source_id, source_title, source_publisher, source_publisher_en,
  source_published,
  source_url, source_kind
FROM target_checks
WHERE area_set = $area_set AND area_code = $area_code
ORDER BY year, rank
