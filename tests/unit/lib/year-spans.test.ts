import { expect, test } from "vitest";
import { yearSpans } from "../../../src/lib/year-spans.ts";

test.each([
  [[], ""],
  [[2010], "2010"],
  [[2010, 2011, 2012, 2015], "2010–2012, 2015"],
  [[2010, 2012], "2010, 2012"],
])("%j as spans", (years, text) => expect(yearSpans(years)).toBe(text));
