-- Shares of premiums that budgets pay, the larger one first, with what all of them come to for a
-- group (total_pct, computed).
SELECT p.document_id, a.name_vi, a.name_en, coalesce(a.slug, '') AS slug,
  p.group_vi, p.group_en, p.payer,
  p.share_of_premium_pct::DOUBLE AS share_of_premium_pct, p.valid_from::INTEGER AS valid_from,
  p.instrument,
  sum(p.share_of_premium_pct) OVER (
    PARTITION BY p.document_id, p.area_code, p.group_vi, p.valid_from
  )::DOUBLE AS total_pct
FROM premium_support p
JOIN areas a ON a.area_set IN ('country', '63') AND a.area_code = p.area_code
ORDER BY p.document_id, p.group_vi, p.share_of_premium_pct DESC, p.payer
