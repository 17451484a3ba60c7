import { describe, expect, test } from "vitest";
import { faultText } from "../../../../src/answers/query-fault.ts";
import { type FaultKind, readFault } from "../../../../src/lib/query/duckdb-faults.ts";

describe("what DuckDB suggests", () => {
  test("is passed on where it is near, as the SQL would name it", () => {
    const { suggestions, line } = readFault(
      'Catalog Error: Table with name provnces does not exist!\nDid you mean "memory.provinces"?\nLINE 2: FROM provnces',
    );
    expect(suggestions).toEqual(["provinces"]);
    expect(line).toBe(2);
  });

  test.each(["pg_am", "temp.information_schema.tables", "areas"])("is left out: %s", (name) => {
    const message = `Catalog Error: Table with name zzqq does not exist!\nDid you mean "${name}"?`;
    expect(readFault(message).suggestions).toEqual([]);
  });
});

test("a message of a class that nobody foresaw is still introduced in both languages", () => {
  const fault = readFault("Sequence Error: out of numbers");
  expect(fault.kind).toBe("other" satisfies FaultKind);
  expect(faultText(fault, "vi")).toBe(
    "DuckDB không chạy được câu này. Hãy xem thông báo bên dưới.",
  );
  expect(faultText(fault, "en")).toBe("DuckDB could not run this. See the message below.");
});

test("brackets in thousands are no lack of memory", () => {
  expect(readFault('Parser Error: memory exhausted at or near "("').kind).toBe("depth");
});

test("a long sentence begins with its place and ends with what may have been meant", () => {
  const fault = readFault(
    'Binder Error: Referenced column "name_v" not found in FROM clause!\nCandidate bindings: "provinces.name_vi", "provinces.year"\nLINE 1: SELECT name_v',
  );
  expect(faultText(fault, "vi")).toMatch(
    /^Dòng 1: không có cột nào tên “name_v” .* Có phải bạn muốn viết “provinces.name_vi”\?$/,
  );
  expect(faultText(fault, "en")).toMatch(
    /^Line 1: the tables of this query have no column “name_v”\. .* Did you mean “provinces.name_vi”\?$/,
  );
});
