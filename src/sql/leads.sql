-- Documents that probably hold missing figures, for an area of the 63 ('all': for any, and those of
-- which it is not known) and a span of years. area_codes: parted by semicolons; '63' is all of them.
WITH spans AS (
  SELECT *, left(years, 4)::INTEGER AS from_year, right(years, 4)::INTEGER AS to_year FROM leads
)
SELECT lead_id, title, publisher, coalesce(publisher_en, publisher) AS publisher_en, published, url,
  may_hold_vi, may_hold_en, area_codes,
  from_year, to_year, why_open_vi, why_open_en
FROM spans
WHERE from_year <= $to_year AND to_year >= $from_year
  AND ($area_code = 'all' OR area_codes = '63'
    OR list_contains(string_split(area_codes, ';'), $area_code))
ORDER BY length(lead_id), lead_id
