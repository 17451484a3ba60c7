import { stringify } from "yaml";
import { metadata } from "../../src/lib/metadata.ts";
import type { PublishedVersion } from "../releases/version.ts";

/**
 * The text of a CITATION.cff (Citation File Format 1.2.0). The one at the repository's root leaves
 * the version out, so that adding a figure does not change it; the published one has it.
 */
export function citationFile(version?: PublishedVersion): string {
  const { title, description, publisher, licence, keywords } = metadata;
  return stringify(
    {
      "cff-version": "1.2.0",
      message: "If you use this data, please cite it as below, and name the source of each figure.",
      type: "dataset",
      title: title.en,
      abstract: description.en,
      authors: [{ name: publisher.en }],
      ...(version && { version: version.version, "date-released": version.day }),
      license: licence.name,
      "license-url": licence.path,
      keywords: [...keywords.en, ...keywords.vi],
    },
    { lineWidth: 0, defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" },
  );
}
