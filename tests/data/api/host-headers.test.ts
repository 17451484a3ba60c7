import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";

const text = await readFile("dist/_headers", "utf8");
const sections = new Map(
  text.split(/\n(?=\/)/).map((section) => {
    const [pattern = "", ...headers] = section.trim().split("\n");
    return [pattern, headers.map((header) => header.trim())] as const;
  }),
);
const ancestors = (pattern: string) =>
  /frame-ancestors (.*)$/.exec(
    sections.get(pattern)?.find((line) => /Policy/.test(line)) ?? "",
  )?.[1];

test("open data may be read from anywhere, pages may not", () => {
  expect(sections.get("/data/*")).toContain("Access-Control-Allow-Origin: *");
  const open = [...sections].filter(([, headers]) => headers.join().includes("Access-Control"));
  expect(open.map(([pattern]) => pattern)).toEqual(["/data/*"]);
});

test("figures may be framed by pages of any site, all other pages by this site alone", () => {
  expect([...sections.keys()][0]).toBe("/*");
  for (const pattern of sections.keys()) {
    // Past versions have the policy of `/data/*`; a script is in no frame.
    if (["/*", "/data/v/*", "/sw.js"].includes(pattern)) expect(ancestors(pattern)).toBeUndefined();
    else
      expect(ancestors(pattern), pattern).toBe(
        /^\/(nhung|en\/embed)\//.test(pattern) ? "*" : "'self'",
      );
  }
  for (const pattern of ["/", "/en/", "/ban-do/*", "/en/map/*", "/nhung/*", "/en/embed/*"])
    expect([...sections.keys()]).toContain(pattern);
});
