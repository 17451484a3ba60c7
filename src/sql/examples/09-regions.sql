-- vi: Năm 2020, tỷ lệ bao phủ bình quân của từng vùng là bao nhiêu?
-- en: What was the mean coverage rate of each region in 2020?
SELECT
  r.name_{lang},
  round(g.value, 1) AS mean_rate_pct,
  g.members_with_figure AS provinces_with_figure,
  g.members AS provinces,
  round(g.people_share_pct, 1) AS their_share_of_people_pct
-- vi: group_figures(3): bình quân theo dân số, dùng số liệu cũ tối đa 3 năm; để trống khi các tỉnh
-- vi: có số liệu chưa đủ ba tỉnh và nửa dân số vùng.
-- en: group_figures(3) weighs by population and takes figures up to 3 years old; it leaves the mean
-- en: out where fewer than three provinces have a figure, or hold less than half of the people.
FROM group_figures(3) AS g
JOIN regions AS r ON r.slug = g.group_code
WHERE g.group_set = 'region' AND g.measure = 'coverage_rate' AND g.map_year = 2020
ORDER BY g.value DESC NULLS LAST, r.slug
