import type { Bilingual } from "./language.ts";

/** A licence by its SPDX identifier. */
export interface Licence {
  name: string;
  title: string;
  path: string;
}

const site: Bilingual<string> = {
  vi: "Atlas bảo hiểm y tế Việt Nam",
  en: "Viet Nam Health Insurance Atlas",
};

/**
 * What the site and its data say about themselves, once: the data package, CSVW, DCAT-AP,
 * schema.org, CITATION.cff and every citation are written from this.
 */
export const metadata = {
  /** Name of the data package and of the archive. */
  name: "bhyt-atlas",
  site,
  /** The contributors publish under the name of the site; no person stands for them. */
  publisher: site,
  title: {
    vi: "Bao phủ bảo hiểm y tế ở Việt Nam theo tỉnh và năm",
    en: "Health-insurance coverage in Viet Nam, by province and year",
  } satisfies Bilingual<string>,
  description: {
    vi: "Số liệu đã công bố về bao phủ bảo hiểm y tế (BHYT) ở Việt Nam, mỗi số liệu truy được về nguồn, kèm chỉ tiêu, văn bản chính sách, danh mục tỉnh và dân số.",
    en: "Published figures on health-insurance (BHYT) coverage in Viet Nam, each traceable to its source, with targets, policy documents, provinces and population.",
  } satisfies Bilingual<string>,
  keywords: {
    vi: ["bảo hiểm y tế", "BHYT", "bao phủ", "Việt Nam", "tỉnh thành"],
    en: ["health insurance", "coverage", "Viet Nam", "provinces", "open data"],
  } satisfies Bilingual<string[]>,
  licence: {
    name: "CC-BY-4.0",
    title: "Creative Commons Attribution 4.0",
    path: "https://creativecommons.org/licenses/by/4.0/",
  } satisfies Licence,
  /** The shapes derive from OpenStreetMap and stay under its licence. */
  shapesLicence: {
    name: "ODbL-1.0",
    title: "Open Data Commons Open Database License 1.0; © OpenStreetMap contributors",
    path: "https://opendatacommons.org/licenses/odbl/1-0/",
  } satisfies Licence,
  place: { vi: "Việt Nam", en: "Viet Nam", iso: "VN" },
  /** Sources of the package as a whole; each dataset names its own too. */
  sources: [
    {
      title: "Pages and documents listed in sources.csv",
      title_vi: "Các trang và văn bản ghi trong sources.csv",
      path: "sources.csv",
    },
    {
      title: "National Statistics Office of Viet Nam",
      title_vi: "Cục Thống kê",
      path: "https://www.nso.gov.vn/",
    },
    {
      title: "© OpenStreetMap contributors",
      title_vi: "© những người đóng góp OpenStreetMap",
      path: "https://www.openstreetmap.org/copyright",
    },
    {
      title: "Natural Earth",
      title_vi: "Natural Earth",
      path: "https://www.naturalearthdata.com/",
    },
  ],
} as const;
