/** The parts of a web address that say where a page is; undefined for what is no web address. */
function partsOf(url: string): { host: string; page: string } | undefined {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return undefined;
  const { host, pathname, searchParams } = new URL(url);
  // Campaign marks say where a reader came from, not what the page is.
  for (const name of [...searchParams.keys()]) {
    if (/^utm_/i.test(name)) searchParams.delete(name);
  }
  const query = searchParams.size > 0 ? `?${searchParams}` : "";
  return { host: host.replace(/^www\./, ""), page: pathname.replace(/\/+$/, "") + query };
}

/** The host of an address, without www; undefined for what is no web address. */
export const hostOf = (url: string): string | undefined => partsOf(url)?.host;

/** Whether two addresses lead to one page: http or https, www, a last slash and marks do not matter. */
export function isSamePage(a: string, b: string): boolean {
  const [one, other] = [partsOf(a), partsOf(b)];
  return one !== undefined && one.host === other?.host && one.page === other.page;
}
