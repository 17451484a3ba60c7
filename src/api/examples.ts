import type { z } from "zod";
import { type Language, nameOf } from "../lib/language.ts";
import { type apiFiles, samplePath } from "./files.ts";

export interface Example {
  tool: "curl" | "javascript" | "python";
  name: string;
  code: string;
}

/** How many rows the examples print. */
const printed = 3;

/**
 * Short programs that ask one question of the API: where was the coverage rate highest?
 * @param folder absolute address of the API's folder, without a slash at its end
 */
export function apiExamples(folder: string, language: Language): Example[] {
  const name = `name_${language}`;
  const address = `${folder}/${samplePath("year")}`;
  return [
    {
      tool: "curl",
      name: "curl + jq",
      code: `curl --silent --fail ${address} |
  jq -r '[.areas_63.coverage_rate[] | select(.status == "year" and .bound == "exact")]
    | sort_by(-.value) | .[:${printed}][] | "\\(.${name}) \\(.value) \\(.as_of)"'`,
    },
    {
      tool: "javascript",
      name: "JavaScript",
      code: `const response = await fetch("${address}");
const { areas_63 } = await response.json();
areas_63.coverage_rate
  .filter((row) => row.status === "year" && row.bound === "exact")
  .sort((a, b) => b.value - a.value)
  .slice(0, ${printed})
  .forEach((row) => console.log(row.${name}, row.value, row.as_of));`,
    },
    {
      tool: "python",
      name: "Python",
      code: `import json
from urllib.request import urlopen

with urlopen("${address}") as response:
    rows = json.load(response)["areas_63"]["coverage_rate"]
exact = [row for row in rows if row["status"] == "year" and row["bound"] == "exact"]
for row in sorted(exact, key=lambda row: -row["value"])[:${printed}]:
    print(row["${name}"], row["value"], row["as_of"])`,
    },
  ];
}

type YearFile = z.output<(typeof apiFiles)["year"]["schema"]>;

/** What each of the examples prints. */
export const exampleOutput = ({ areas_63 }: YearFile, language: Language): string =>
  areas_63.coverage_rate
    .filter((row) => row.status === "year" && row.bound === "exact")
    .sort((a, b) => Number(b.value) - Number(a.value))
    .slice(0, printed)
    .map((row) => `${nameOf(row, language)} ${row.value} ${row.as_of}`)
    .join("\n");
