-- vi: Số liệu đến từ loại nguồn nào: cơ quan Đảng, Nhà nước, báo chí hay văn bản?
-- en: Where do the figures come from: authorities, the press or documents?
SELECT
  s.kind,
  count(*) AS figures,
  count(DISTINCT s.source_id) AS sources,
  round(100.0 * count(*) / sum(count(*)) OVER (), 1) AS share_pct
FROM observations AS o
JOIN sources AS s USING (source_id)
GROUP BY s.kind
ORDER BY figures DESC, s.kind
