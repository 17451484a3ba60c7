-- vi: Năm 2020, mỗi tỉnh còn khoảng bao nhiêu người chưa tham gia BHYT?
-- en: About how many people in each province had no health insurance in 2020?
SELECT
  area_name_{lang},
  participants,
  population,
  -- vi: Ước tính: dân số trung bình trừ số người tham gia đã công bố; không bao giờ âm.
  -- en: An estimate: average population less the published participants, never below zero.
  greatest(population - participants, 0)::INTEGER AS without_insurance
FROM coverage
WHERE area_set = '63' AND year = 2020
  -- vi: Số “trên”, “dưới” hay ước tính thì không xếp hạng.
  -- en: "Over", "under" and estimates have no rank.
  AND participants_bound IN ('exact', 'rounded')
ORDER BY without_insurance DESC, area_code
