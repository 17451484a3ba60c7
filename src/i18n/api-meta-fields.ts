import type { Bilingual } from "../lib/language.ts";

/** A meaning in both languages. */
export const both = (vi: string, en: string): Bilingual<string> => ({ vi, en });

/** What a file of the API says of itself, and of the versions of the data. */
export const apiMetaFields: Record<string, Bilingual<string>> = {
  $schema: both("JSON Schema mà tệp tuân theo", "JSON Schema that the file follows"),
  meta: both("Tệp này là gì", "What this file is"),
  title_vi: both("Tên tệp bằng tiếng Việt", "Title of the file in Vietnamese"),
  title_en: both("Tên tệp bằng tiếng Anh", "Title of the file in English"),
  api_version: both("Phiên bản của API", "Version of the API"),
  data_version: both("Phiên bản của dữ liệu", "Version of the data"),
  data_sha256: both(
    "SHA-256 của nội dung các bảng, cùng dữ liệu thì cùng giá trị",
    "SHA-256 of the tables' content; the same data has the same value",
  ),
  licence: both("Giấy phép, mã SPDX", "Licence, SPDX identifier"),
  licence_url: both("Toàn văn giấy phép", "Text of the licence"),
  attribution: both("Tên cần ghi khi dùng lại", "Whom to name on reuse"),
  generated_from: both("Các câu truy vấn tạo ra tệp", "The queries that made the file"),
  openapi: both("Bản mô tả OpenAPI", "OpenAPI description"),
  documentation_vi: both("Trang hướng dẫn tiếng Việt", "Documentation in Vietnamese"),
  documentation_en: both("Trang hướng dẫn tiếng Anh", "Documentation in English"),
  released: both(
    "Dữ liệu đúng như lần phát hành mới nhất",
    "Whether the data are those of the newest release",
  ),
  changes_since_release: both(
    "Số dòng thay đổi từ lần phát hành mới nhất",
    "Rows changed since the newest release",
  ),
  version: both("Phiên bản", "Version"),
  date: both("Ngày phát hành", "Day of the release"),
  sha256: both("SHA-256 của nội dung các bảng", "SHA-256 of the tables' content"),
  changes: both(
    "Số dòng thay đổi; trong links là danh sách đầy đủ",
    "Rows changed; in links the full list",
  ),
  added: both("Dòng thêm", "Rows added"),
  changed: both("Dòng sửa", "Rows changed"),
  withdrawn: both("Dòng rút", "Rows withdrawn"),
  tables: both("Các bảng của phiên bản", "The tables of the version"),
};
