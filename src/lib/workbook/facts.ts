import { metadata } from "../metadata.ts";
import { bold, type Sheet, wrapped } from "./sheets.ts";

/** Something that a workbook says of itself, in both languages. */
export type Fact = readonly [label: string, vi: string, en: string];

/** A sheet of what a workbook holds, by whom it is published and under which licence. */
export function factsSheet(held: readonly Fact[], version: string): Sheet {
  const { licence, publisher, title } = metadata;
  const terms = `${licence.title} (${licence.path})`;
  const facts: Fact[] = [
    ...held,
    ["Thuộc bộ · Part of", title.vi, title.en],
    ["Cơ quan công bố · Publisher", publisher.vi, publisher.en],
    ["Phiên bản · Version", version, version],
    ["Giấy phép · Licence", terms, terms],
  ];
  return {
    sheet: "metadata",
    data: facts.map(([label, vi, en]) => [bold(label), wrapped(vi), wrapped(en)]),
    columns: [34, 70, 70].map((width) => ({ width })),
    orientation: "landscape",
  };
}
