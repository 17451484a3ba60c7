-- Targets, which of them counts, and what came of it.

-- Target in force: the Prime Minister's decision first, the newest first. A decision's age is its
-- own date where the document is known, else the date of the page it was read from. Where age does
-- not tell, the higher target: who met it met the others too.
CREATE OR REPLACE TABLE ranked_targets AS
SELECT t.*, d.document_id, d.issued AS document_issued,
  s.title AS source_title, s.publisher AS source_publisher, s.published AS source_published,
  s.url AS source_url, s.kind AS source_kind,
  row_number() OVER (
    PARTITION BY t.area_set, t.area_code, t.year
    ORDER BY CASE t.set_by WHEN 'prime_minister' THEN 0 ELSE 1 END,
      coalesce(d.issued, s.published, '') DESC,
      t.target_pct DESC,
      t.target_id
  )::INTEGER AS rank
FROM targets t
JOIN sources s USING (source_id)
-- The number as a word of its own: 546/QĐ-TTg is not 1546/QĐ-TTg.
LEFT JOIN documents d ON d.number IS NOT NULL
  AND contains(' ' || t.instrument, ' ' || d.number);

-- Every target beside the figure of its year: met, missed, or cannot be said. "Over 92" meets 92 and
-- says nothing of 97; "nearly 95" lies below 95, by less than a point; "about" and estimates are taken
-- for their whole range. The gap is left out where
-- the outcome cannot be said: a bound's distance from the target is not the distance of the rate.
CREATE OR REPLACE TABLE target_checks AS
WITH checked AS (
  SELECT t.*, f.value, f.bound, f.decimals, f.as_of, f.as_of_basis, f.observation_id,
    f.source_title AS figure_source_title, f.source_publisher AS figure_source_publisher,
    f.source_published AS figure_source_published, f.source_url AS figure_source_url,
    CASE
      WHEN f.value IS NULL THEN 'no_figure'
      WHEN f.bound IN ('exact', 'over') AND f.value >= t.target_pct THEN 'met'
      WHEN f.bound = 'exact' THEN 'missed'
      WHEN f.bound IN ('under', 'nearly') AND f.value <= t.target_pct THEN 'missed'
      WHEN f.bound IN ('nearly', 'about', 'estimate') AND f.low >= t.target_pct THEN 'met'
      WHEN f.bound IN ('about', 'estimate') AND f.high < t.target_pct THEN 'missed'
      ELSE 'cannot_say'
    END AS outcome
  FROM ranked_targets t
  LEFT JOIN ranged_figures f ON f.measure = 'coverage_rate' AND f.area_set = t.area_set
    AND f.area_code = t.area_code AND f.year = t.year
)
SELECT *,
  CASE WHEN outcome IN ('met', 'missed') THEN round(value - target_pct, 2) END AS gap_points
FROM checked;
