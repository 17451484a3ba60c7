-- vi: 34 tỉnh mới gồm những tỉnh cũ nào, mỗi tỉnh bao nhiêu dân?
-- en: Which old provinces make up each of the 34 new ones, and how many people live there?
SELECT
  new_code,
  new_name_{lang},
  string_agg(old_name_{lang}, ', ' ORDER BY old_code) AS made_of,
  max(new_people) AS people
FROM crosswalk
GROUP BY new_code, new_name_{lang}
ORDER BY people DESC
