import { visit } from "jsonc-parser";

/** A key that an object has once more; lines and column are 1-based. */
export interface RepeatedKey {
  key: string;
  line: number;
  column: number;
  /** Line of the same key before. */
  earlier: number;
}

/** The keys that an object of a JSON text repeats: JSON.parse keeps the last of them without a word. */
export function repeatedKeys(text: string): RepeatedKey[] {
  const found: RepeatedKey[] = [];
  const open: Map<string, number>[] = [];
  visit(text, {
    onObjectBegin: () => {
      open.push(new Map());
    },
    onObjectEnd: () => {
      open.pop();
    },
    onObjectProperty: (key, _offset, _length, line, column) => {
      const lines = open.at(-1);
      const earlier = lines?.get(key);
      if (earlier !== undefined) found.push({ key, line: line + 1, column: column + 1, earlier });
      lines?.set(key, line + 1);
    },
  });
  return found;
}
