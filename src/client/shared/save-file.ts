import { element } from "./elements.ts";

/** Hands a file to the reader, under a name. */
export function saveFile(content: Blob, name: string): void {
  const link = element("a", { href: URL.createObjectURL(content), download: name });
  link.click();
  // The browser needs the address until it has started to save.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
