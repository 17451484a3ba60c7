/** What a report is about; it is written into the form or the letter before the reader sees it. */
export interface Report {
  subject: string;
  /** The page on which it was begun, as a full address. */
  page: string;
  place?: string | undefined;
  year?: string | undefined;
  /** Id of the figure. */
  figure?: string | undefined;
}

/** The parts of a report that the address of a form can have a place for, and the whole letter. */
const places = ["subject", "text", "page", "place", "year", "figure"] as const;

const mailAddress = /^[^\s@:/?#&%]+@[^\s@:/?#&%]+\.[^\s@:/?#&%]+$/;
const placeholder = /\{(\w*)\}/g;

export const isMailAddress = (contact: string): boolean => mailAddress.test(contact);

const isForm = (contact: string) => URL.canParse(contact) && contact.startsWith("https://");

/** Why reports cannot be sent to what was given as CONTACT_ADDRESS; undefined where they can. */
export function contactFault(given: string | undefined): string | undefined {
  if (!given || isMailAddress(given)) return undefined;
  if (!isForm(given)) {
    return `CONTACT_ADDRESS is "${given}"; write an e-mail address or the address of a form that begins with https://`;
  }
  const unknown = [...given.matchAll(placeholder)].find(
    ([, name]) => !places.some((known) => known === name),
  );
  return (
    unknown &&
    `CONTACT_ADDRESS has ${unknown[0]}, which no report has; it can have ${places.map((name) => `{${name}}`).join(", ")}`
  );
}

/**
 * Where a reader goes to report, with the report begun.
 * @param contact an e-mail address, or the address of a form with places such as {page}
 * @param text the letter: what it is about, then what the reader is asked to fill in
 */
export function reportAddress(contact: string, report: Report, text: string): string {
  if (isMailAddress(contact)) {
    const body = encodeURIComponent(text.replaceAll("\n", "\r\n"));
    return `mailto:${contact}?subject=${encodeURIComponent(report.subject)}&body=${body}`;
  }
  const parts: Partial<Record<string, string>> = { ...report, text };
  return contact.replaceAll(placeholder, (_, name) => encodeURIComponent(parts[name] ?? ""));
}
