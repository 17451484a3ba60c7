-- The map of a year by the 34 new provinces: a new province's own figure; else that of the old one
-- it equals; else the mean of the old ones it was made of. Each may be up to $carry years old.
-- status: 'year', 'earlier', 'derived', 'count_only' (people known, rate not), 'none'.
WITH published AS (
  SELECT area_code,
    arg_min(figure, preference) FILTER (WHERE measure = $measure) AS figure,
    arg_min(figure, preference) FILTER (WHERE measure = 'participants') AS count_figure
  FROM attributed_figures
  WHERE area_set = '34' AND measure IN ($measure, 'participants')
    AND $year BETWEEN year AND stands_until AND $year - year <= $carry
  GROUP BY area_code
), group_values AS (
  SELECT *, measure = $measure AS is_asked
  FROM group_figures($carry)
  WHERE group_set = '34' AND map_year = $year AND measure IN ($measure, 'participants')
    AND members > 1 AND value IS NOT NULL
), means AS (
  SELECT group_code,
    any_value(value) FILTER (WHERE is_asked) AS mean,
    any_value(bound) FILTER (WHERE is_asked) AS mean_bound,
    any_value(members) FILTER (WHERE is_asked) AS members,
    any_value(members_with_figure) FILTER (WHERE is_asked) AS members_with_figure,
    any_value(people_share_pct) FILTER (WHERE is_asked) AS people_share_pct,
    any_value(oldest_year) FILTER (WHERE is_asked) AS oldest_year,
    any_value(newest_year) FILTER (WHERE is_asked) AS newest_year,
    any_value(value) FILTER (WHERE measure = 'participants') AS total,
    any_value(bound) FILTER (WHERE measure = 'participants') AS total_bound
  FROM group_values
  GROUP BY group_code
), chosen AS (
  SELECT a.area_code, a.name_vi, a.name_en, a.slug, a.region_slug,
    coalesce(p.figure, CASE WHEN m.mean IS NULL THEN p.count_figure END) AS figure,
    CASE
      WHEN p.figure IS NOT NULL THEN 'published'
      WHEN m.mean IS NOT NULL THEN 'derived'
      WHEN p.count_figure IS NOT NULL OR m.total IS NOT NULL THEN 'count_only'
      ELSE 'none'
    END AS choice,
    m.* EXCLUDE (group_code)
  FROM areas a
  LEFT JOIN published p ON p.area_code = a.area_code
  LEFT JOIN means m ON m.group_code = a.area_code
  WHERE a.area_set = '34'
), shown AS (
  SELECT c.area_code, c.name_vi, c.name_en, c.slug, c.region_slug,
    CASE c.choice WHEN 'published' THEN CASE f.year WHEN $year THEN 'year' ELSE 'earlier' END
      ELSE c.choice END AS status,
    CASE c.choice WHEN 'published' THEN f.value WHEN 'derived' THEN c.mean END AS value,
    coalesce(f.bound, CASE c.choice WHEN 'derived' THEN c.mean_bound ELSE c.total_bound END)
      AS bound,
    f.decimals,
    coalesce(f.basis, CASE WHEN c.choice <> 'none' THEN 'derived' END) AS basis,
    coalesce(f.year, c.newest_year) AS figure_year,
    f.as_of, f.as_of_basis,
    coalesce(f.participants, c.total::INTEGER) AS participants,
    f.figures_in_year,
    CASE WHEN c.choice = 'published' AND f.same_date_differs THEN f.figures_same_date
      ELSE 0 END AS figures_that_differ,
    CASE c.choice WHEN 'derived' THEN c.members END AS members,
    CASE c.choice WHEN 'derived' THEN c.members_with_figure END AS members_with_figure,
    CASE c.choice WHEN 'derived' THEN c.people_share_pct END AS people_share_pct,
    CASE c.choice WHEN 'derived' THEN c.oldest_year END AS oldest_year,
    f.observation_id, f.note_vi, f.note_en, f.source_title, f.source_publisher,
    f.source_published, f.source_url, f.source_kind
  FROM chosen c
  LEFT JOIN attributed_figures f ON f.figure = c.figure
)
SELECT *
FROM shown s
ORDER BY CASE s.status WHEN 'year' THEN 0 WHEN 'earlier' THEN 1 WHEN 'derived' THEN 2
    WHEN 'count_only' THEN 3 ELSE 4 END,
  s.value DESC NULLS LAST, s.participants DESC NULLS LAST,
  CASE WHEN s.bound IN ('exact', 'rounded') THEN 0 ELSE 1 END, s.area_code
