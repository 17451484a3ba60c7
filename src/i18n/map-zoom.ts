import { bilingual } from "../lib/language.ts";

/** Words of what stands on a map for moving about in it. */
export const mapZoomWords = bilingual({
  vi: {
    group: "Phóng to, thu nhỏ bản đồ",
    in: "Phóng to (phím +)",
    out: "Thu nhỏ (phím −)",
    whole: "Cả bản đồ (phím 0)",
    hint: "Phím mũi tên đi từ tỉnh này sang tỉnh bên cạnh; phím +, − và 0 phóng to, thu nhỏ, trở lại cả bản đồ.",
    source: "Số này từ đâu",
    close: "Đóng",
  },
  en: {
    group: "Zoom the map",
    in: "Zoom in (key +)",
    out: "Zoom out (key −)",
    whole: "Whole map (key 0)",
    hint: "Arrow keys move from province to province; + and − zoom in and out, 0 shows the whole map again.",
    source: "Where it comes from",
    close: "Close",
  },
});
