/** Makes a browser lack what the oldest ones of package.json lack, for the packages that pages use. */
export function forgetNewBuiltIns(): void {
  const newer: [object, string[]][] = [
    [Map, ["groupBy"]],
    [Object, ["groupBy"]],
    [Array, ["fromAsync"]],
    [Promise, ["withResolvers", "try"]],
    [Set.prototype, ["union", "intersection", "difference", "isSubsetOf", "isSupersetOf"]],
  ];
  for (const [holder, names] of newer) {
    for (const name of names) Reflect.deleteProperty(holder, name);
  }
}
