import type { BuiltPage } from "../e2e/built-pages.ts";

/** Is handed every built page in turn, and says in the end what is wrong. */
export interface Reader {
  read(page: BuiltPage): void;
  faults(): Iterable<string>;
}

/** A reader of each page by itself. */
export function ofEach(faultsOf: (page: BuiltPage) => Iterable<string>): Reader {
  const found = new Set<string>();
  return {
    read(page) {
      for (const fault of faultsOf(page)) found.add(`${page.path}: ${fault.slice(0, 400)}`);
    },
    faults: () => found,
  };
}
