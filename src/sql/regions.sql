-- The six regions in a year, by the mean of their provinces' figures, each at most $carry years old.
SELECT r.slug, r.name_vi, r.name_en, g.value, g.bound, g.members, g.members_with_figure,
  g.people_share_pct, g.fresh_people_share_pct, g.is_carried, g.people, g.oldest_year, g.newest_year
FROM regions r
JOIN group_figures($carry) g ON g.group_set = 'region' AND g.group_code = r.slug
  AND g.map_year = $year AND g.measure = $measure
ORDER BY g.value DESC NULLS LAST, r.slug
