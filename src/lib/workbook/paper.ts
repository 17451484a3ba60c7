import type { Feature, Image } from "write-excel-file/node";
import {
  findElement,
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  replaceElement,
  sanitizeAttributeValue,
} from "write-excel-file/utility";
import type { Sheet } from "./sheets.ts";

const sheetFile = "xl/worksheets/sheet{id}.xml";

/** The cells that hold something: "A1:H64". */
const area = ({ data }: Sheet) =>
  `A1:${getCellAddress(data.length - 1, (data[0]?.length ?? 1) - 1)}`;

/** The same with each letter and number fixed, as names are: "$A$1:$H$64". */
const fixed = (cells: string) => cells.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

/** Letters beside each other that a page of A4 still shows in a readable size. */
const readable = { portrait: 140, landscape: 280 };

/** The pages that a sheet is printed on: as many across as its columns need. */
function pages({ columns = [] }: Pick<Sheet, "columns">) {
  const letters = columns.reduce((sum, { width = 0 }) => sum + width, 0);
  return {
    orientation: letters <= readable.portrait ? "portrait" : "landscape",
    fitToWidth: Math.ceil(letters / readable.landscape),
    fitToHeight: 0,
  };
}

const hasHeading = ({ stickyRowsCount }: Sheet) => stickyRowsCount === 1;

function namesOf(sheets: readonly Sheet[]): string {
  const names = sheets.flatMap((sheet, at) => {
    if (!hasHeading(sheet)) return [];
    const of = `'${sanitizeAttributeValue(sheet.sheet)}'!`;
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${of}${fixed(area(sheet))}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${of}$1:$1</definedName>`,
    ];
  });
  return names.length > 0 ? `<definedNames>${names.join("")}</definedNames>` : "";
}

/**
 * What the library lacks: a filter in the heading, few pages of paper that repeat the heading, the
 * size of the sheet (readers cut rows at their last cell without it), and no warning at every code
 * that it is a number stored as text.
 */
export const filteredAndPrintable = (sheets: readonly Sheet[]): Feature<Image["content"]> => ({
  files: {
    transform: {
      [sheetFile]: {
        transformElementAttributes: (tag, attributes, _index, options) =>
          tag === "pageSetup" ? { ...attributes, ...pages(options) } : attributes,
        transform: (xml, _options, { sheetIndex }) => {
          const sheet = sheets[sheetIndex];
          if (!sheet) throw new Error(`no sheet ${sheetIndex}`);
          const cells = area(sheet);
          const parts = [
            '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
            `<dimension ref="${cells}"/>`,
            hasHeading(sheet) ? `<autoFilter ref="${cells}"/>` : "",
            `<ignoredErrors><ignoredError sqref="${cells}" numberStoredAsText="1"/></ignoredErrors>`,
          ].filter(Boolean);
          const order = getOrderOfSiblings(sheetFile, "worksheet") ?? [];
          return parts.reduce(
            (text, part) =>
              insertElementMarkupAccordingToOrderOfSiblings(text, part, order, "worksheet"),
            xml,
          );
        },
      },
      "xl/workbook.xml": {
        transform: (xml) => {
          const found = findElement(xml, "definedNames");
          return found ? replaceElement(xml, found, namesOf(sheets)) : xml;
        },
      },
    },
  },
});
