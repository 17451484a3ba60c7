/** A text in both languages as JSON-LD writes it. */
export const both = (vi: string, en: string) => [
  { "@value": vi, "@language": "vi" },
  { "@value": en, "@language": "en" },
];

/** A value with a datatype of XML Schema. */
export const typed = (type: string, value: string | number) => ({
  "@type": `xsd:${type}`,
  "@value": String(value),
});

export const reference = (id: string, type?: string) => ({
  "@id": id,
  ...(type && { "@type": type }),
});

/** DCAT-AP's shapes ask for this class by name, though in RDF everything has it. */
export const resource = (id: string) => reference(id, "rdfs:Resource");
