import { expect, test } from "vitest";
import { editSonLa, messagesAfter, today } from "./broken.ts";

const at = (place: string) => `data/observations.csv:{line}:${place}: `;

const faults: [kind: string, from: string, to: string, message: string][] = [
  [
    "decimal comma",
    "95.54",
    '"95,54"',
    `${at("7 (rate_pct)")}"95,54" is not a number; write 95.54`,
  ],
  ["percent sign", "95.54", "95.54%", `${at("7 (rate_pct)")}"95.54%" is not a number; write 95.54`],
  [
    "text for a number",
    "95.54",
    "most",
    `${at("7 (rate_pct)")}"most" is not a number; write digits only, for example 95.54`,
  ],
  [
    "rate above 100",
    "95.54",
    "955.4",
    `${at("7 (rate_pct)")}"955.4" is above 100 (% of population); write a value from 0 to 100`,
  ],
  [
    "negative rate",
    "95.54",
    "-1",
    `${at("7 (rate_pct)")}"-1" is below 0 (% of population); write a value from 0 to 100`,
  ],
  [
    "marks between thousands",
    "1196739",
    "1.196.739",
    `${at("9 (participants)")}"1.196.739" is not a whole number; write 1196739`,
  ],
  [
    "half a person",
    "1196739",
    "1196739.5",
    `${at("9 (participants)")}"1196739.5" is not a whole number; write digits only, for example 1196739`,
  ],
  ["nobody", "1196739", "0", `${at("9 (participants)")}"0" is below 1 (people); write 1 or more`],
  [
    "misspelt value",
    "95.54,exact",
    "95.54,exakt",
    `${at("8 (rate_qualifier)")}"exakt" is not a known value; write exact`,
  ],
  [
    "unknown value",
    "95.54,exact",
    "95.54,roughly",
    `${at("8 (rate_qualifier)")}"roughly" is not a known value; write one of exact, over, under, nearly, about, estimate`,
  ],
  [
    "empty required cell",
    "stated",
    "",
    `${at("6 (as_of_basis)")}is empty; write one of stated, context, publication`,
  ],
  [
    "stray white space",
    "exact,s001",
    " exact,s001",
    `${at("10 (participants_qualifier)")}" exact" has stray white space; write "exact"`,
  ],
  [
    "decomposed accents",
    ",s001,,",
    `,s001,Sơn La's count,${"số người".normalize("NFD")}`,
    `${at("13 (note_vi)")}"số người" has accents apart from their letters; write it in composed Unicode (NFC)`,
  ],
  [
    "Vietnamese date",
    "63,2020-10-31",
    "63,31/10/2020",
    `${at("5 (as_of)")}"31/10/2020" is not a date in the form of this column; write 2020-10-31`,
  ],
  [
    "no date at all",
    "63,2020-10-31",
    "63,autumn",
    `${at("5 (as_of)")}"autumn" is not a date in the form of this column; write for example 2020-10-31`,
  ],
  [
    "impossible date",
    "63,2020-10-31",
    "63,2020-02-30",
    `${at("5 (as_of)")}"2020-02-30" is not in the calendar; write a date that exists`,
  ],
];

test.each(faults)("%s", async (_kind, from, to, message) => {
  expect(await messagesAfter(editSonLa(from, to))).toEqual([message]);
});

test("a date in the future", async () => {
  const future = editSonLa("63,2020-10-31", "63,2999-01");
  const withId = { ...future, to: future.to.replace("14-2020-10-31", "14-2999-01") };
  expect(await messagesAfter(withId)).toEqual([
    `${at("5 (as_of)")}"2999-01" is in the future (today is ${today}); write the date that the source gives`,
  ]);
});

test("a value that is neither true nor false", async () => {
  const edit = { file: "population.csv", from: "01,2009,6472,false", to: "01,2009,6472,no" };
  expect(await messagesAfter(edit)).toEqual([
    'data/population.csv:{line}:4 (preliminary): "no" is neither true nor false; write true or false',
  ]);
});

test("a year that is none", async () => {
  const edit = { file: "targets.csv", from: "14,63,2020,95.7", to: "14,63,20,95.7" };
  expect(await messagesAfter(edit)).toEqual([
    'data/targets.csv:{line}:5 (year): "20" is not a year; write digits only, for example 2020',
  ]);
});

test("a code without its form, told once although other tables refer to it", async () => {
  expect(await messagesAfter({ file: "sources.csv", from: "s016,46%", to: "016,46%" })).toEqual([
    'data/sources.csv:{line}:1 (source_id): "016" does not have the form of this column; write for example s001',
  ]);
});
