/** Opens the fold that holds what the address names; not every browser does so by itself. */
export function openNamedFold(): void {
  const named = location.hash ? document.getElementById(location.hash.slice(1)) : null;
  const fold = named?.closest("details");
  if (!fold || fold.open) return;
  fold.open = true;
  named?.scrollIntoView();
}
