-- Targets, which of them counts, and what came of it.

-- Target in force: those of a national body before the province's own, the newest decision first. A
-- decision's age is its own date where the document is known. The National Assembly sets a year's
-- targets in the November before. Of others the date of the page they were read from tells. Where
-- age does not tell, the higher target: who met it met the others too.
CREATE OR REPLACE TABLE ranked_targets AS
SELECT t.*, d.document_id, d.issued AS document_issued,
  s.title AS source_title, s.publisher AS source_publisher,
  coalesce(s.publisher_en, s.publisher) AS source_publisher_en, s.published AS source_published,
  s.url AS source_url, s.kind AS source_kind,
  row_number() OVER (
    PARTITION BY t.area_set, t.area_code, t.year
    ORDER BY CASE t.set_by WHEN 'province' THEN 1 ELSE 0 END,
      coalesce(
        d.issued,
        CASE t.set_by WHEN 'national_assembly' THEN (t.year - 1)::VARCHAR || '-11' END,
        s.published,
        ''
      ) DESC,
      t.target_pct DESC,
      t.target_id
  )::INTEGER AS rank
FROM targets t
JOIN sources s USING (source_id)
-- The number as a word of its own: 546/QĐ-TTg is not 1546/QĐ-TTg.
LEFT JOIN documents d ON d.number IS NOT NULL
  AND contains(' ' || t.instrument, ' ' || d.number);

-- Every target beside the figure of its year. A target is for the year's end: met or missed is told
-- only by a figure of December or of the whole year, any other says above_then (or equal) or
-- below_then of its own date. "Over 92" reaches 92 and says nothing of 97; "nearly 95" lies below 95,
-- by less than a point; "about" and estimates are taken for their whole range. The gap is left out
-- where nothing can be said: a bound's distance from the target is not the distance of the rate.
CREATE OR REPLACE TABLE target_checks AS
WITH compared AS (
  SELECT t.*, f.value, f.bound, f.decimals, f.as_of, f.as_of_basis, f.observation_id,
    f.source_title AS figure_source_title, f.source_publisher AS figure_source_publisher,
    f.source_publisher_en AS figure_source_publisher_en,
    f.source_published AS figure_source_published, f.source_url AS figure_source_url,
    month(f.as_of_end) = 12 AS is_year_end,
    CASE
      WHEN f.bound IN ('exact', 'over') AND f.value >= t.target_pct THEN 'above'
      WHEN f.bound = 'exact' THEN 'below'
      WHEN f.bound IN ('under', 'nearly') AND f.value <= t.target_pct THEN 'below'
      WHEN f.bound IN ('nearly', 'about', 'estimate') AND f.low >= t.target_pct THEN 'above'
      WHEN f.bound IN ('about', 'estimate') AND f.high < t.target_pct THEN 'below'
    END AS side
  FROM ranked_targets t
  LEFT JOIN ranged_figures f ON f.measure = 'coverage_rate' AND f.area_set = t.area_set
    AND f.area_code = t.area_code AND f.year = t.year
)
SELECT * EXCLUDE (is_year_end, side),
  CASE
    WHEN value IS NULL THEN 'no_figure'
    WHEN side IS NULL THEN 'cannot_say'
    WHEN NOT is_year_end THEN side || '_then'
    WHEN side = 'above' THEN 'met'
    ELSE 'missed'
  END AS outcome,
  CASE WHEN side IS NOT NULL THEN round(value - target_pct, 2) END AS gap_points
FROM compared;
