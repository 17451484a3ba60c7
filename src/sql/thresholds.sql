-- Levels that a standard requires, with the document they were read from.
SELECT h.threshold_id, h.applies_to, h.pct::DOUBLE AS pct, h.rule,
  h.valid_from::INTEGER AS valid_from, h.valid_to::INTEGER AS valid_to,
  h.name_vi, h.name_en, h.document_id, d.title_vi AS document_title_vi,
  d.title_en AS document_title_en, d.issuer_vi, d.issuer_en, d.issued
FROM thresholds h
JOIN documents d ON d.document_id = h.document_id
ORDER BY h.threshold_id
