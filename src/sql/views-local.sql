-- Figures below the province: chosen by the same rules as all others, and part of no number but
-- their own. What is worked out for provinces and the country is made from views without them.

-- Every figure of a district or commune, with its standing among those of its area and year.
CREATE OR REPLACE VIEW local_figures AS
SELECT * FROM ranked_at_all_levels WHERE is_local(area_set);

-- The areas below the province with the names of the district, if there is one between, and the
-- province that they lie in.
CREATE OR REPLACE VIEW local_places AS
SELECT a.area_set, a.area_code, a.level, a.name_vi, a.name_en, a.slug, a.region_slug,
  d.name_vi AS district_vi, d.name_en AS district_en,
  coalesce(p.name_vi, u.name_vi) AS province_vi, coalesce(p.name_en, u.name_en) AS province_en
FROM areas a
LEFT JOIN areas d ON a.parent_set = 'district' AND d.area_set = 'district'
  AND d.area_code = a.parent_code
LEFT JOIN areas p ON p.area_set = d.parent_set AND p.area_code = d.parent_code
LEFT JOIN areas u ON u.area_set = a.parent_set AND u.area_code = a.parent_code
WHERE is_local(a.area_set);
