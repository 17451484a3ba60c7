-- One region over the years: the mean of its provinces' figures, each at most $carry years old, and
-- how many provinces and people it rests on. value is null where they are too few for a mean.
-- in_line: a year of the region's line; has_other_parts: the line breaks before it (means_in_series
-- in views-groups.sql).
SELECT g.map_year AS year, g.value, g.bound, g.members, g.members_with_figure, g.people_share_pct,
  g.fresh_people_share_pct, g.is_carried, g.people, g.oldest_year, g.newest_year,
  s.map_year IS NOT NULL AS in_line, coalesce(s.has_other_parts, false) AS has_other_parts
FROM group_figures($carry) g
LEFT JOIN (
  SELECT map_year, has_other_parts FROM means_in_series($carry)
  WHERE group_set = 'region' AND group_code = $region AND measure = $measure
) s ON s.map_year = g.map_year
WHERE g.group_set = 'region' AND g.group_code = $region AND g.measure = $measure
ORDER BY g.map_year
