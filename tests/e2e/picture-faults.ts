/** A colour that every program for drawing knows, none, or a pattern with a colour in its place. */
const paint = /^(none|(url\(#[\w-]+\)\s*)?(#[\da-f]{3,8})?)$/i;

/** What of a picture only its page knows: paints, links to what is not there, letters of a font. */
export function pictureFaults(svg: string): string[] {
  const values = (name: RegExp) => [...svg.matchAll(name)].map(([, value = ""]) => value);
  const paints = values(/\s(?:fill|stroke)="([^"]*)"/g).filter((value) => !paint.test(value));
  const ids = new Set(values(/\sid="([^"]*)"/g));
  const links = values(/(?:\shref="|url\()#([^")]+)/g).filter((id) => !ids.has(id));
  const foreign = values(/(<text\b|\sclass="|\sstyle="|\bvar\()/g);
  return [...new Set([...paints, ...links, ...foreign])];
}
