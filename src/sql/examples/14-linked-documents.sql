-- vi: Văn bản nào sửa đổi, triển khai hay dẫn chiếu văn bản nào?
-- en: Which documents amend, carry out or cite which others?
SELECT
  d.issued,
  coalesce(d.number, d.title_{lang}) AS document,
  l.relation,
  coalesce(r.number, r.title_{lang}) AS related_document
FROM document_links AS l
JOIN documents AS d ON d.document_id = l.document_id
JOIN documents AS r ON r.document_id = l.related_id
ORDER BY d.issued, d.document_id, r.document_id
