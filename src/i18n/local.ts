import { bilingual } from "../lib/language.ts";
import { counted } from "../lib/plural.ts";
import type { LocalSet } from "../sql/questions.ts";

/** Words of areas below the province. */
export const localWords = bilingual({
  vi: {
    sets: {
      district: "Quận, huyện (đến 30/6/2025)",
      commune: "Xã, phường (đến 30/6/2025)",
      commune_2025: "Xã, phường (từ 1/7/2025)",
    } satisfies Record<LocalSet, string>,
    counts: {
      district: (count: number) => `${count} quận, huyện`,
      commune: (count: number) => `${count} xã, phường cũ`,
      commune_2025: (count: number) => `${count} xã, phường mới`,
    } satisfies Record<LocalSet, (count: number) => string>,
    withFigure: { district: "Quận, huyện có số liệu", commune: "Xã, phường có số liệu" },
    lead: "Số liệu dưới cấp tỉnh chỉ nói về chính địa phương đó và không được tính vào số của tỉnh, vùng hay cả nước.",
    columns: { district: "Quận, huyện", commune: "Xã, phường" },
    within: (area: string, above: string) => `${area} (${above})`,
    inProvince: (place: string) => `thuộc ${place}`,
  },
  en: {
    sets: {
      district: "Districts (until 30 June 2025)",
      commune: "Communes (until 30 June 2025)",
      commune_2025: "Communes (since 1 July 2025)",
    },
    counts: {
      district: (count: number) => counted(count, "district"),
      commune: (count: number) => `${count} old ${count === 1 ? "commune" : "communes"}`,
      commune_2025: (count: number) => `${count} new ${count === 1 ? "commune" : "communes"}`,
    },
    withFigure: { district: "Districts with a figure", commune: "Communes with a figure" },
    lead: "A figure below the province tells of that place alone; no number of a province, a region or the country is made of it.",
    columns: { district: "District", commune: "Commune" },
    within: (area: string, above: string) => `${area} (${above})`,
    inProvince: (place: string) => `in ${place}`,
  },
});
