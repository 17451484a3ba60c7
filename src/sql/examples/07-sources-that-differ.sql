-- vi: Ở đâu, năm nào các nguồn công bố những tỷ lệ khác nhau?
-- en: Where and when did sources publish different rates?
SELECT
  p.name_{lang},
  left(o.as_of, 4) AS year,
  count(*) AS figures,
  min(o.rate_pct) AS lowest,
  max(o.rate_pct) AS highest
FROM observations AS o
JOIN provinces AS p ON p.code = o.area_code
-- vi: Chỉ số cụ thể: “trên 90” không trái với 95.
-- en: Exact figures only: "over 90" does not contradict 95.
WHERE o.area_set = '63' AND o.rate_qualifier = 'exact'
GROUP BY p.code, p.name_{lang}, left(o.as_of, 4)
HAVING min(o.rate_pct) < max(o.rate_pct)
ORDER BY max(o.rate_pct) - min(o.rate_pct) DESC, p.code, left(o.as_of, 4)
