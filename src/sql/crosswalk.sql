-- The crosswalk of old and new provinces, with the address of each old one's page.
SELECT c.*, a.slug AS old_slug
FROM crosswalk c
JOIN areas a ON a.area_set = '63' AND a.area_code = c.old_code
ORDER BY c.new_code, c.old_code
