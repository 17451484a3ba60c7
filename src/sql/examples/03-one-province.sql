-- vi: Có những số liệu nào về Sơn La, do ai công bố?
-- en: Which figures exist for Son La, and who published them?
SELECT o.as_of, o.rate_pct, o.participants, s.publisher, s.title
FROM observations AS o
JOIN sources AS s USING (source_id)
-- vi: 14 là mã của Sơn La; đổi thành mã khác để xem tỉnh khác (bảng provinces).
-- en: 14 is the code of Son La; see the table provinces for the others.
WHERE o.area_set = '63' AND o.area_code = '14'
ORDER BY o.as_of, o.observation_id
