/** The name, or with the first free number behind it: n, n_2. Names differ in more than case. */
export function uniqueName(name: string, taken: Iterable<string>): string {
  const others = new Set([...taken].map((other) => other.toLowerCase()));
  if (!others.has(name.toLowerCase())) return name;
  let number = 2;
  while (others.has(`${name}_${number}`.toLowerCase())) number += 1;
  return `${name}_${number}`;
}

/** The names, each told from those before it: n, n → n, n_2. */
export function uniqueNames(names: readonly string[]): string[] {
  const unique: string[] = [];
  for (const name of names) unique.push(uniqueName(name, unique));
  return unique;
}
