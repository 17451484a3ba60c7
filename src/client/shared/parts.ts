/**
 * The element of a page's markup with `data-part="name"`.
 * @throws when the markup has none: page and script do not belong together
 */
export function part<E extends Element = HTMLElement>(root: ParentNode, name: string): E {
  const element = root.querySelector<E>(`[data-part="${name}"]`);
  if (!element) throw new Error(`the page has no part "${name}"`);
  return element;
}
