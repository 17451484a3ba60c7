import { both, reference } from "./json-ld.ts";

/** Terms of the lists of the EU's Publications Office, from which DCAT-AP wants its values. */
const term = (list: string, code: string, type: string) =>
  reference(`http://publications.europa.eu/resource/authority/${list}/${code}`, type);

export const themes = [
  {
    ...term("data-theme", "HEAL", "skos:Concept"),
    "skos:prefLabel": both("Y tế", "Health"),
  },
  {
    ...term("data-theme", "SOCI", "skos:Concept"),
    "skos:prefLabel": both("Dân số và xã hội", "Population and society"),
  },
];

export const themeTaxonomy = {
  ...reference("http://publications.europa.eu/resource/authority/data-theme", "skos:ConceptScheme"),
  "dct:title": both("Chủ đề dữ liệu", "Data theme"),
};

export const languages = ["VIE", "ENG"].map((code) =>
  term("language", code, "dct:LinguisticSystem"),
);
export const country = term("country", "VNM", "dct:Location");
export const frequency = term("frequency", "IRREG", "dct:Frequency");
export const accessRights = term("access-right", "PUBLIC", "dct:RightsStatement");
export const fileType = (code: string) => term("file-type", code, "dct:MediaTypeOrExtent");
