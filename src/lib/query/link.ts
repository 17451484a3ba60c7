/**
 * Links to a query. The SQL stands after "#", which browsers send to no server, and in the clear,
 * so that who gets a link can read what it will ask.
 */

const parameter = "sql";

/** Mail and chat programs cut longer addresses off. */
export const longestSafeLink = 8_000;

/** The part of an address that opens the SQL page with a query: "#sql=SELECT+1". */
export function formatQueryLink(sql: string): string {
  return `#${new URLSearchParams([[parameter, sql]])}`;
}

/** The query in the part of an address after "#", or undefined when it holds none. */
export function parseQueryLink(hash: string): string | undefined {
  const sql = new URLSearchParams(hash.replace(/^#/, "")).get(parameter);
  return sql?.trim() ? sql : undefined;
}
