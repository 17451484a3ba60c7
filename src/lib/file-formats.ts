/** The formats that datasets come in, as `format` names them in `datapackage.json`. */
export const fileFormats = {
  csv: { label: "CSV", mediaType: "text/csv", authority: "CSV" },
  parquet: {
    label: "Parquet",
    mediaType: "application/vnd.apache.parquet",
    authority: "PARQUET",
  },
  json: { label: "JSON", mediaType: "application/json", authority: "JSON" },
  xlsx: {
    label: "Excel",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    authority: "XLSX",
  },
  topojson: { label: "TopoJSON", mediaType: "application/json", authority: "JSON" },
  geojson: { label: "GeoJSON", mediaType: "application/geo+json", authority: "GEOJSON" },
  zip: { label: "ZIP", mediaType: "application/zip", authority: "ZIP" },
} as const;

export type FileFormat = keyof typeof fileFormats;
