/** The SHA-256 of bytes in hexadecimal, as `sha256sum` writes it. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * One hash for all tables of a build, by which a page knows whether the engine got the tables that
 * it was built with.
 * @param hashes the SHA-256 of each table's Parquet file, by the table's name
 */
export function tablesDigest(hashes: Readonly<Record<string, string>>): Promise<string> {
  const names = Object.keys(hashes).sort();
  const lines = names.map((name) => `${name} ${hashes[name]}\n`);
  return sha256(new TextEncoder().encode(lines.join("")));
}
