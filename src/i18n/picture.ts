import type { Language } from "../lib/language.ts";

interface PictureWords {
  /** Where the picture is from: address and version of the data. */
  from: (address: string, version: string) => string;
  /** Licences of what it shows. */
  licence: (withShapes: boolean) => string;
  /** Said where a browser fails to make a picture. */
  notSaved: string;
}

export const pictureWords: Record<Language, PictureWords> = {
  vi: {
    from: (address, version) => `${address} · số liệu phiên bản ${version}`,
    licence: (withShapes) =>
      `Giấy phép: CC BY 4.0${withShapes ? "; ranh giới © OpenStreetMap, ODbL" : ""}`,
    notSaved: "Không tạo được tệp ảnh này. Hãy kiểm tra mạng hoặc thử định dạng khác.",
  },
  en: {
    from: (address, version) => `${address} · data version ${version}`,
    licence: (withShapes) =>
      `Licence: CC BY 4.0${withShapes ? "; boundaries © OpenStreetMap contributors, ODbL" : ""}`,
    notSaved: "This picture could not be made. Check the connection or try the other format.",
  },
};
