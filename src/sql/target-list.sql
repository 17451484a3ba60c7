-- Every target of the country and the provinces, decision by decision, and what came of it.
SELECT t.target_id, t.area_set, t.area_code, a.name_vi, a.name_en, coalesce(a.slug, '') AS slug,
  t.year, t.target_pct,
  t.target_qualifier, t.set_by, t.instrument, t.rank = 1 AS in_force,
  t.document_id, d.number AS document_number, d.title_vi AS document_title_vi,
  d.title_en AS document_title_en, t.document_issued,
  t.outcome, t.gap_points, t.value, t.bound, t.decimals, t.as_of, t.as_of_basis, t.observation_id,
  t.note_vi, t.note_en,
  t.source_id, t.source_title, t.source_publisher, t.source_publisher_en,
  t.source_published, t.source_url
FROM target_checks t
JOIN areas a ON a.area_set = t.area_set AND a.area_code = t.area_code
LEFT JOIN documents d ON d.document_id = t.document_id
ORDER BY t.document_issued DESC NULLS LAST, t.set_by, t.instrument, t.year, t.area_code, t.target_id
