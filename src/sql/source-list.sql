-- Every source, and how many figures and targets were read from it.
WITH read_from AS (
  SELECT source_id,
    count(*) FILTER (WHERE kind = 'observation')::INTEGER AS observations,
    count(*) FILTER (WHERE kind = 'target')::INTEGER AS targets
  FROM (
    SELECT source_id, 'observation' AS kind FROM observations
    UNION ALL
    SELECT source_id, 'target' FROM targets
  )
  GROUP BY source_id
)
SELECT s.source_id, s.title AS source_title, s.publisher AS source_publisher,
  coalesce(s.publisher_en, s.publisher) AS source_publisher_en,
  s.published AS source_published, s.url AS source_url, s.kind AS source_kind, s.note_vi, s.note_en,
  coalesce(r.observations, 0) AS observations, coalesce(r.targets, 0) AS targets
FROM sources s
LEFT JOIN read_from r USING (source_id)
ORDER BY length(s.source_id), s.source_id
