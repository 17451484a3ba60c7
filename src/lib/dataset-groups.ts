/** The datasets of the data page by subject; a new one has to find its place here. */
export const datasetGroups = {
  figures: [
    "coverage",
    "observations",
    "targets",
    "sources",
    "missing_figures",
    "leads",
    "withdrawals",
  ],
  areas: [
    "areas",
    "provinces",
    "provinces_2025",
    "crosswalk",
    "regions",
    "local_areas",
    "population",
    "islands",
    "provinces-63",
    "provinces-34",
  ],
  policy: [
    "documents",
    "document_links",
    "document_points",
    "thresholds",
    "premium_support",
    "outreach",
  ],
} as const;

export type DatasetGroup = keyof typeof datasetGroups;
