-- The country's figure of each year for one measure.
SELECT year, value, bound, decimals, basis, as_of, precision,
  as_of_start::VARCHAR AS as_of_start, as_of_end::VARCHAR AS as_of_end, as_of_basis,
  participants, people, figures_in_year, observation_id,
  source_title, source_publisher, source_publisher_en, source_published, source_url, source_kind
FROM figure_of_year
WHERE area_set = 'country' AND measure = $measure
ORDER BY year
