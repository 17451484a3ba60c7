-- The areas that figures can be about, of every level.

-- The area sets below the province: their figures stand for themselves and for nothing above them.
CREATE OR REPLACE MACRO is_local(area_set) AS area_set IN ('district', 'commune', 'commune_2025');

-- What a district or commune ended on belongs to what follows it: communes of the last day of June
-- 2025 became those of July.
CREATE OR REPLACE MACRO successor_set(area_set, valid_to) AS
  CASE WHEN area_set = 'commune' AND valid_to >= '2025-06-30' THEN 'commune_2025' ELSE area_set END;

-- The country, the six regions, the 63 provinces until 2025-06-30 and the 34 since, districts and
-- communes: each with the area it lies in, its life span and what it became. successor_codes: parted
-- by spaces. slug is the page that tells of the area: a new province's figures stand on the page of
-- the old one that gave it its name (or, for Huế, its code), those of districts and communes on that
-- of their province; the home page tells of the country. region_slug: the region it is or lies in; the
-- 34 lie in none.
CREATE OR REPLACE TABLE areas AS
WITH provincial AS (
  SELECT '63' AS area_set, p.code AS area_code, p.name_vi, p.name_en, 'region' AS parent_set,
    r.slug AS parent_code, p.valid_from, p.valid_to, '34' AS successor_set,
    p.successor_code AS successor_codes, p.slug, r.slug AS region_slug
  FROM provinces p JOIN regions r ON r.name_en = p.region
  UNION ALL BY NAME
  SELECT '34' AS area_set, n.code AS area_code, n.name_vi, n.name_en, 'country' AS parent_set,
    '00' AS parent_code, n.valid_from, coalesce(same_name.slug, same_code.slug) AS slug
  FROM provinces_2025 n
  LEFT JOIN provinces same_name ON same_name.name_vi = n.name_vi
  LEFT JOIN provinces same_code ON same_code.code = n.code
), local AS (
  SELECT l.*, CASE l.area_set WHEN 'district' THEN 'district' ELSE 'commune' END AS level,
    CASE l.area_set WHEN 'district' THEN '63' WHEN 'commune' THEN 'district' ELSE '34' END
      AS parent_set,
    CASE l.area_set WHEN 'commune_2025' THEN '34' ELSE '63' END AS province_set,
    coalesce(d.parent_code, l.parent_code) AS province_code
  FROM local_areas l
  LEFT JOIN local_areas d
    ON l.area_set = 'commune' AND d.area_set = 'district' AND d.area_code = l.parent_code
)
SELECT 'country' AS area_set, '00' AS area_code, 'country' AS level, 'Việt Nam' AS name_vi,
  'Viet Nam' AS name_en, NULL::VARCHAR AS parent_set, NULL::VARCHAR AS parent_code,
  NULL::VARCHAR AS valid_from, NULL::VARCHAR AS valid_to, NULL::VARCHAR AS successor_set,
  NULL::VARCHAR AS successor_codes, NULL::VARCHAR AS slug, NULL::VARCHAR AS region_slug
UNION ALL BY NAME
SELECT 'region' AS area_set, slug AS area_code, 'region' AS level, name_vi, name_en,
  'country' AS parent_set, '00' AS parent_code, slug, slug AS region_slug
FROM regions
UNION ALL BY NAME
SELECT *, 'province' AS level FROM provincial
UNION ALL BY NAME
SELECT l.area_set, l.area_code, l.level, l.name_vi, l.name_en, l.parent_set, l.parent_code,
  l.valid_from, l.valid_to,
  CASE WHEN l.successor_codes IS NOT NULL THEN successor_set(l.area_set, l.valid_to) END
    AS successor_set,
  l.successor_codes, p.slug, p.region_slug
FROM local l
JOIN provincial p ON p.area_set = l.province_set AND p.area_code = l.province_code;
