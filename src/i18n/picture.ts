import type { Language } from "../lib/language.ts";

interface PictureWords {
  /** Where the picture is from: address and version of the data. */
  from: (address: string, version: string) => string;
  /** Licences of what it shows. */
  licence: (withShapes: boolean) => string;
}

export const pictureWords: Record<Language, PictureWords> = {
  vi: {
    from: (address, version) => `${address} · số liệu phiên bản ${version}`,
    licence: (withShapes) =>
      `Giấy phép: CC BY 4.0${withShapes ? "; ranh giới © OpenStreetMap, ODbL" : ""}`,
  },
  en: {
    from: (address, version) => `${address} · data version ${version}`,
    licence: (withShapes) =>
      `Licence: CC BY 4.0${withShapes ? "; boundaries © OpenStreetMap contributors, ODbL" : ""}`,
  },
};
