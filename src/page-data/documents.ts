import type { Row } from "../sql/questions.ts";
import { ask } from "./ask.ts";

/** Every document, the newest first. */
export const allDocuments = () => ask("documents", {});

/** The document that a source is, or undefined for a page that is none. */
export const documentOfSource = async (source: string): Promise<Row<"documents"> | undefined> =>
  (await allDocuments()).find(({ source_id }) => source_id === source);

/** One page for each document. */
export async function documentPaths() {
  return (await allDocuments()).map((document) => ({
    params: { slug: document.document_id },
    props: { document },
  }));
}
