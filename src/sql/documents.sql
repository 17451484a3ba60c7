-- Every document, the newest first, with the area it is about and where its text can be read.
SELECT d.document_id, d.number, d.title_vi, d.title_en, d.document_type, d.issuer_vi, d.issuer_en,
  d.issued, d.area_code, a.name_vi, a.name_en, coalesce(a.slug, '') AS slug,
  d.founding, d.note_vi, d.note AS note_en,
  d.source_id, s.url AS source_url, s.kind AS source_kind
FROM documents d
JOIN areas a ON a.area_set IN ('country', '63') AND a.area_code = d.area_code
LEFT JOIN sources s ON s.source_id = d.source_id
ORDER BY d.issued DESC, d.document_id
