import type { Cells } from "./sql/fixture.ts";

/** Made-up areas below Sơn La (14) and Hà Nội (01): no table of `data/` names them. */
export const madeUpAreas: Cells[] = [
  {
    area_set: "district",
    area_code: "9001",
    name_vi: "Huyện Ví Dụ",
    name_en: "Vi Du District",
    parent_code: "14",
    valid_to: "2013-12-26",
    successor_codes: "9002 9003",
  },
  {
    area_set: "district",
    area_code: "9002",
    name_vi: "Huyện Ví Dụ Bắc",
    name_en: "North Vi Du District",
    parent_code: "14",
    valid_from: "2013-12-27",
    valid_to: "2025-06-30",
  },
  {
    area_set: "district",
    area_code: "9003",
    name_vi: "Huyện Ví Dụ Nam",
    name_en: "South Vi Du District",
    parent_code: "14",
    valid_from: "2013-12-27",
    valid_to: "2025-06-30",
  },
  {
    area_set: "district",
    area_code: "9",
    name_vi: "Quận Giả Định",
    name_en: "Gia Dinh Test District",
    parent_code: "01",
    valid_to: "2025-06-30",
  },
  {
    area_set: "commune",
    area_code: "900101",
    name_vi: "Xã Mẫu",
    name_en: "Mau Commune",
    parent_code: "9002",
    valid_to: "2025-06-30",
    successor_codes: "900101",
  },
  {
    area_set: "commune_2025",
    area_code: "900101",
    name_vi: "Xã Mẫu Mới",
    name_en: "New Mau Commune",
    parent_code: "14",
    valid_from: "2025-07-01",
  },
];

interface MadeUpFigure {
  area: string;
  as_of: string;
  rate_pct?: string;
  rate_qualifier?: string;
  participants?: string;
  participants_qualifier?: string;
}

/** Made-up figures of them, as the sheet of `data:add` takes them. */
export const madeUpFigures: MadeUpFigure[] = [
  { area: "9001d", as_of: "2012", participants: "55555", participants_qualifier: "exact" },
  { area: "9002d", as_of: "2020-12", rate_pct: "91.25", rate_qualifier: "exact" },
  { area: "9002d", as_of: "2020-06", rate_pct: "90", rate_qualifier: "over" },
  { area: "9003d", as_of: "2019", rate_pct: "77.7", rate_qualifier: "exact" },
  { area: "9d", as_of: "2020-12-31", rate_pct: "96.66", rate_qualifier: "exact" },
  { area: "900101c", as_of: "2020", rate_pct: "83.4", rate_qualifier: "exact" },
  { area: "900101cn", as_of: "2025-09", rate_pct: "88.8", rate_qualifier: "exact" },
];
