/** A value in an address that cannot be used. */
export interface BadParameter<Name extends string> {
  parameter: Name;
  value: string;
  /** `unknown`: not one of the choices. `repeated`: given more than once. */
  reason: "unknown" | "repeated";
}

/**
 * Reads parameters that are each one of some choices from the part of an address after "?". What
 * is missing is left out; other parameters are left alone.
 * @param values for each parameter every value that it can take, as written in an address
 * @param writtenAs the name that a parameter has in an address, where it is another one
 */
export function readChoices<Name extends string>(
  search: string,
  values: Record<Name, readonly string[]>,
  writtenAs: (parameter: Name) => string = (parameter) => parameter,
): { given: Partial<Record<Name, string>>; bad: BadParameter<Name>[] } {
  const query = new URLSearchParams(search);
  const given: Partial<Record<Name, string>> = {};
  const bad: BadParameter<Name>[] = [];
  for (const parameter of Object.keys(values) as Name[]) {
    const found = query.getAll(writtenAs(parameter));
    const [value] = found;
    if (value === undefined) continue;
    if (found.length > 1) bad.push({ parameter, value: found.join(", "), reason: "repeated" });
    else if (values[parameter].includes(value)) given[parameter] = value;
    else bad.push({ parameter, value, reason: "unknown" });
  }
  return { given, bad };
}
