import type { ICruiseResult } from "dependency-cruiser";

/** What each room holds, in a few words. */
export const rooms: Record<string, string> = {
  pages: "404, feed, empty maps",
  components: "markup",
  client: "what browsers add",
  "page-data": "what pages ask for",
  charts: "rows in, SVG out",
  answers: "rows in, words out",
  picture: "figures to take away",
  api: "the API’s contract",
  engine: "DuckDB, twice",
  i18n: "words",
  lib: "the ground",
  sql: "rules and questions",
  scripts: "the build",
};

/** Layouts are components around others; both import each other. */
const joined: Record<string, string> = { layouts: "components" };

/** The room of a module: `src/lib/dates.ts` is in `lib`; undefined for files without imports. */
function roomOf(path: string): string | undefined {
  const [top = "", folder = ""] = path.split("/");
  const room = top === "src" ? (joined[folder] ?? folder) : top;
  return room in rooms ? room : undefined;
}

/** How many imports lead from one room to another. */
export interface Arrow {
  from: string;
  to: string;
  imports: number;
}

/** The imports between rooms, in the order of their names. */
export function arrowsOf({ modules }: ICruiseResult): Arrow[] {
  const counts = new Map<string, Arrow>();
  for (const { source, dependencies } of modules) {
    for (const { resolved } of dependencies) {
      const [from, to] = [roomOf(source), roomOf(resolved)];
      if (!from || !to || from === to) continue;
      const arrow = counts.get(`${from} ${to}`) ?? { from, to, imports: 0 };
      arrow.imports += 1;
      counts.set(`${from} ${to}`, arrow);
    }
  }
  return [...counts.keys()].sort().map((key) => counts.get(key) as Arrow);
}
