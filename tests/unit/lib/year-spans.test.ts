import { expect, test } from "vitest";
import { everyYear, yearSpans } from "../../../src/lib/year-spans.ts";

test.each([
  [[], ""],
  [[2010], "2010"],
  [[2010, 2011, 2012, 2015], "2010–2012, 2015"],
  [[2010, 2012], "2010, 2012"],
])("%j as spans", (years, text) => expect(yearSpans(years)).toBe(text));

test.each([
  [[], []],
  [[2010], [2010]],
  [
    [2013, 2010, 2011],
    [2010, 2011, 2012, 2013],
  ],
])("%j with the years between", (years, every) => expect(everyYear(years)).toEqual(every));
