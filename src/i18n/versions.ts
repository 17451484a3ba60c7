import type { ChangeCounts } from "../lib/counts.ts";
import { bilingual } from "../lib/language.ts";
import { formatCount } from "../lib/numbers.ts";
import { counted, plural } from "../lib/plural.ts";
import { commonWords } from "./common.ts";

/** Words of the page of versions, and of the feed. */
export const versionsWords = bilingual({
  vi: {
    title: commonWords.vi.versions,
    lead: "Mỗi lần phát hành được giữ nguyên ở một địa chỉ cố định, kèm danh sách từng dòng thêm, sửa, rút so với lần trước.",
    current: "Phiên bản hiện dùng",
    isRelease: (version: string) => `Các trang và tệp tải về dùng đúng bản phát hành ${version}.`,
    beyondRelease: (version: string, changes: string) =>
      `Các trang và tệp tải về dùng bản phát hành ${version} và những thay đổi chưa phát hành: ${changes}.`,
    neverReleased: "Dữ liệu chưa phát hành lần nào.",
    contentHash: "SHA-256 của nội dung",
    howHeading: "Tên phiên bản",
    how: [
      "Bản phát hành mang tên ngày phát hành, ví dụ 2026-11-24; bản thứ hai trong ngày có đuôi .2.",
      "Dữ liệu đã thay đổi mà chưa phát hành mang tên bản phát hành gần nhất, thêm dấu cộng và tám ký tự đầu của mã băm nội dung, ví dụ 2026-11-24+1f2e3d4c. Muốn trích dẫn, xin dùng một bản phát hành.",
      "Một dòng được nhận ra qua khóa của bảng, ví dụ observation_id. Đổi khóa tức là rút một dòng và thêm một dòng.",
    ],
    feed: "Theo dõi thay đổi (Atom)",
    feedTitle: "Atlas bảo hiểm y tế Việt Nam: thay đổi của dữ liệu",
    releases: "Các lần phát hành",
    first: (rows: number, tables: number) =>
      `Gồm ${formatCount(rows, "vi")} dòng trong ${tables} bảng; trước đó chưa có bản nào.`,
    since: (version: string) => `So với bản ${version}:`,
    counts: ({ added, changed, withdrawn }: ChangeCounts) =>
      `${added} dòng thêm, ${changed} dòng sửa, ${withdrawn} dòng rút`,
    added: "thêm",
    changed: "sửa",
    withdrawn: "rút",
    tableAdded: "bảng mới",
    tableWithdrawn: "bảng bị rút",
    columnsAdded: (columns: string) => `cột mới: ${columns}`,
    columnsWithdrawn: (columns: string) => `cột bị rút: ${columns}`,
    empty: "trống",
    columns: { key: "Dòng", change: "Thay đổi" },
    files: "Tải các bảng của bản này",
    computedFiles: "Tải các bảng được tính từ bản này, như khi phát hành",
    leftOut: "Không lưu kèm",
    list: "danh sách thay đổi (JSON)",
    description: "mô tả các cột (JSON)",
    api: commonWords.vi.staticApi,
  },
  en: {
    title: commonWords.en.versions,
    lead: "Each release stays at an address of its own, with every row that was added, changed or withdrawn since the one before.",
    current: "Version in use",
    isRelease: (version: string) => `Pages and downloads hold exactly release ${version}.`,
    beyondRelease: (version: string, changes: string) =>
      `Pages and downloads hold release ${version} and what has changed since: ${changes}.`,
    neverReleased: "The data have not been released yet.",
    contentHash: "SHA-256 of the content",
    howHeading: "What a version is called",
    how: [
      "A release has the name of its day, such as 2026-11-24; a second one on that day ends in .2.",
      "Data that have changed but are not released have the name of the last release, a plus sign and the first eight characters of their content's hash, such as 2026-11-24+1f2e3d4c. To cite, please use a release.",
      "A row is known by the key of its table, such as observation_id. Under another key it counts as one row withdrawn and one added.",
    ],
    feed: "Follow the changes (Atom)",
    feedTitle: "Viet Nam Health Insurance Atlas: changes of the data",
    releases: "Releases",
    first: (rows: number, tables: number) =>
      `${formatCount(rows, "en")} ${plural(rows, "row")} in ${counted(tables, "table")}; there is no release before it.`,
    since: (version: string) => `Since ${version}:`,
    counts: ({ added, changed, withdrawn }: ChangeCounts) =>
      `${counted(added, "row")} added, ${changed} changed, ${withdrawn} withdrawn`,
    added: "added",
    changed: "changed",
    withdrawn: "withdrawn",
    tableAdded: "new table",
    tableWithdrawn: "table withdrawn",
    columnsAdded: (columns: string) => `new columns: ${columns}`,
    columnsWithdrawn: (columns: string) => `columns withdrawn: ${columns}`,
    empty: "empty",
    columns: { key: "Row", change: "Change" },
    files: "Download the tables of this release",
    computedFiles: "Download the tables computed from them, as they were at the release",
    leftOut: "Not kept with it",
    list: "list of changes (JSON)",
    description: "description of the columns (JSON)",
    api: commonWords.en.staticApi,
  },
});
