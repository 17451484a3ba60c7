import type { Store, Term } from "n3";
import {
  classesIn,
  isDefined,
  isOfValues,
  isOneOf,
  rdf,
  rdfSchema,
  saidOf,
} from "./vocabularies.ts";

const schemaOrg = "http://schema.org/";
const dublinCoreRange = "http://purl.org/dc/dcam/rangeIncludes";
const short = (name: string) => name.replace(/^.*[/#]/, "");
const names = (property: string, relation: string) =>
  saidOf(property, relation).map(({ value }) => value);

/** Lists of classes, one of each list: all domains hold at once, schema.org's are alternatives. */
function alternatives(property: string, relation: string, included: string): string[][] {
  const any = names(property, `${schemaOrg}${included}`);
  const all = saidOf(property, `${rdfSchema}${relation}`).map(classesIn);
  return [...all, ...(any.length > 0 ? [any] : [])];
}

/** The classes of a node: its own, or those that the properties leading to it give it. */
function classesOf(graph: Store, node: Term): string[] {
  const own = graph.getObjects(node, `${rdf}type`, null).map(({ value }) => value);
  if (own.length > 0) return own;
  return graph
    .getPredicates(null, node, null)
    .flatMap(({ value }) => saidOf(value, `${rdfSchema}range`))
    .flatMap((range) => (range.termType === "NamedNode" ? [range.value] : []));
}

function fitsDomain(property: string, classes: string[]): boolean {
  // schema.org speaks of its own classes; others may borrow its properties.
  const own = !property.startsWith(schemaOrg) || classes.some((name) => name.startsWith(schemaOrg));
  if (classes.length === 0 || !own) return true;
  return alternatives(property, "domain", "domainIncludes").every((list) => isOneOf(classes, list));
}

function fitsRange(graph: Store, property: string, object: Term): boolean {
  const lists = alternatives(property, "range", "rangeIncludes");
  if (object.termType === "Literal") {
    const hinted = names(property, dublinCoreRange);
    return [...lists, ...(hinted.length > 0 ? [hinted] : [])].every((list) =>
      list.some(isOfValues),
    );
  }
  const classes = graph.getObjects(object, `${rdf}type`, null).map(({ value }) => value);
  return lists.every((list) =>
    classes.length > 0
      ? isOneOf(classes, list)
      : list.some((name) => !isOfValues(name) || isOneOf([], [name])),
  );
}

/**
 * What a graph says against the published vocabularies: terms that they do not define, properties
 * of things they are not for, and values of another kind. Terms that no package defines are named
 * in `unpublished`, a whole namespace by its end `#` or `/`.
 */
export function faultsOf(graph: Store, unpublished: string[] = []): string[] {
  const faults = new Set<string>();
  const known = (name: string) =>
    isDefined(name) ||
    unpublished.includes(name) ||
    unpublished.includes(name.replace(/[^/#]*$/, ""));
  for (const { subject, predicate, object } of graph.getQuads(null, null, null, null)) {
    const property = predicate.value;
    if (property === `${rdf}type`) {
      if (!known(object.value)) faults.add(`${object.value} is not defined`);
      continue;
    }
    if (!known(property)) faults.add(`${property} is not defined`);
    const classes = classesOf(graph, subject);
    const on = classes.map(short).join(", ");
    if (!fitsDomain(property, classes)) faults.add(`${short(property)} is not for ${on}`);
    if (!fitsRange(graph, property, object))
      faults.add(`${short(property)} of ${on}: ${object.value}`);
  }
  return [...faults];
}
