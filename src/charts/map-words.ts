import { bilingual } from "../lib/language.ts";
import type { EnlargementId } from "./map-frame.ts";

export const mapWords = bilingual({
  vi: {
    enlargement: {
      "red-river-delta": "Đồng bằng sông Hồng (phóng to)",
      "mekong-delta": "Sông Cửu Long (phóng to)",
    } satisfies Record<EnlargementId, string>,
    openPage: "Mở trang",
  },
  en: {
    enlargement: {
      "red-river-delta": "Red River Delta, enlarged",
      "mekong-delta": "Mekong Delta, enlarged",
    },
    openPage: "Open the page of",
  },
});
