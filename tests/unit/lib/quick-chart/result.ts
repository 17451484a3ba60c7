import type { Result } from "../../../../src/lib/result.ts";
import { areaNames } from "../area-input.ts";

type Cells = Result["values"][number];

/** A result from columns as "name TYPE" with their values. */
export function resultOf(columns: Record<string, Cells>): Result {
  const values = Object.values(columns);
  return {
    columns: Object.keys(columns).map((heading) => {
      const [name = "", type = "VARCHAR"] = heading.split(" ");
      return { name, type };
    }),
    rowCount: values[0]?.length ?? 0,
    values,
    milliseconds: 1,
    truncated: false,
  };
}

export const areaCodes: ReadonlySet<string> = new Set(areaNames.map(({ area_code }) => area_code));
