/**
 * The rooms of `src/`, the upper ones first, and what each may import besides itself; type imports
 * count. `scripts/house/imports.ts` runs dependency-cruiser with this, because it reads no `.astro`
 * files by itself: they are handed to it as the imports of their frontmatter and scripts.
 */
const ground = ["lib", "i18n", "sql"];
const rooms = {
  pages: ["components", "layouts", "page-data", "charts", "answers", ...ground],
  components: ["layouts", "client", "page-data", "charts", "answers", "engine", "api", ...ground],
  layouts: ["components", ...ground],
  client: ["charts", "picture", "answers", "engine", "lib", "i18n"],
  charts: ["answers", ...ground],
  picture: ["lib"],
  answers: ground,
  "page-data": ["engine", "api", "lib", "sql"],
  api: ["lib", "sql"],
  engine: ["lib", "sql"],
  i18n: ["lib", "sql"],
  lib: ["i18n", "sql"],
  sql: [],
};

const inRoom = (...names) => `^src/(${names.join("|")})/`;
/** Styles and the examples for other languages are files without imports, open to every room. */
const files = ["styles", "snippets"];

/** A room above another is none of the lower one's business. */
const layers = Object.entries(rooms).map(([room, below]) => ({
  name: `${room}-looks-down`,
  severity: "error",
  comment: `src/${room} may import only ${below.join(", ") || "itself"}`,
  from: { path: inRoom(room) },
  to: { path: "^(src|scripts)/", pathNot: inRoom(room, ...below, ...files) },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...layers,
    {
      name: "every-room-has-a-rule",
      severity: "error",
      comment: "a new folder of src/ needs its line in the table of rooms",
      from: {
        path: "^src/",
        pathNot: [inRoom(...Object.keys(rooms), ...files), "^src/env\\.d\\.ts$"],
      },
      to: {},
    },
    {
      name: "no-circular",
      severity: "error",
      comment: "modules that need each other are one thing, or have a third in common",
      from: {},
      to: { circular: true },
    },
    {
      name: "only-the-rows-of-questions",
      severity: "error",
      comment: "of src/sql, what is above the engines takes the types of rows and parameters",
      from: { path: inRoom("lib", "i18n", "answers", "charts", "page-data") },
      to: { path: inRoom("sql"), dependencyTypesNot: ["type-only"] },
    },
    {
      name: "browsers-run-wasm",
      severity: "error",
      comment: "what browsers load knows the engine of the browser alone",
      from: { path: inRoom("client") },
      to: { path: inRoom("engine"), pathNot: "^src/engine/wasm" },
    },
    {
      name: "commands-are-run",
      severity: "error",
      comment: "the root of scripts/ holds commands, which nothing imports",
      from: {},
      to: { path: "^scripts/[^/]+$" },
    },
    {
      name: "nothing-needs-tests",
      severity: "error",
      comment: "src/ and scripts/ work without tests/",
      from: { path: "^(src|scripts)/" },
      to: { path: "(^|/)tests/" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    includeOnly: "^(src|scripts)/|(^|/)tests/",
  },
};
