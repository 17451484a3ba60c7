-- One region over the years: the mean of its provinces' figures, each at most $carry years old, and
-- how many provinces and people it rests on. value is null where they hold less than half of the
-- people.
SELECT map_year AS year, value, members, members_with_figure, people_share_pct, people,
  oldest_year, newest_year
FROM group_figures($carry)
WHERE group_set = 'region' AND group_code = $region AND measure = $measure
ORDER BY map_year
