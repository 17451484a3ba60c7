import jsonld, { type ContextDefinition } from "jsonld";
import { Parser, Store } from "n3";

/** The triples of a JSON-LD document; contexts that stand elsewhere come from `documentLoader`. */
export async function graphOf(document: object, options: jsonld.Options.ToRdf = {}) {
  const quads = await jsonld.toRDF(document, { ...options, format: "application/n-quads" });
  return new Store(new Parser({ format: "N-Quads" }).parse(String(quads)));
}

/** Answers for one context with another, and refuses to fetch anything. */
export const contextLoader =
  (address: string, context: ContextDefinition) => async (asked: string) => {
    if (asked !== address) throw new Error(`asked for ${asked}`);
    return { document: { "@context": context }, documentUrl: asked };
  };

/** The published context of schema.org keeps the old address of its vocabulary. */
export const schemaOrgLoader = contextLoader("https://schema.org", {
  "@vocab": "http://schema.org/",
});
