/** The columns of an area in a file. */
export const areaColumns = (row: { area_code: string; name_vi: string; name_en: string }) => ({
  area_code: row.area_code,
  area_name_vi: row.name_vi,
  area_name_en: row.name_en,
});

/** The columns of a source in a file. */
export const sourceColumns = (row: {
  source_publisher: string | null;
  source_publisher_en: string | null;
  source_title: string | null;
  source_published: string | null;
  source_url: string | null;
}) => ({
  source_publisher: row.source_publisher,
  source_publisher_en: row.source_publisher_en,
  source_title: row.source_title,
  source_published: row.source_published,
  source_url: row.source_url,
});
