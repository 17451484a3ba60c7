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
  [
    "nobody",
    "1196739",
    "0",
    `${at("9 (participants)")}"0" is below 1 (people); write a value from 1 to 200000000`,
  ],
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

const note = (text: string): [from: string, to: string] => [",s001,,", `,s001,${text},ghi chú`];
const noteAt = at("12 (note_en)");

faults.push(
  [
    "more people than 32 bits hold",
    "1196739",
    "3000000000",
    `${at("9 (participants)")}"3000000000" is above 200000000 (people); write a value from 1 to 200000000`,
  ],
  ...(
    [
      ["0095.54", "95.54", "7 (rate_pct)", "is not a number; write 95.54"],
      ["-0.0", "95.54", "7 (rate_pct)", "is not a number; write digits only, for example 95.54"],
      ["01196739", "1196739", "9 (participants)", "is not a whole number; write 1196739"],
    ] as const
  ).map(([text, good, place, says]): (typeof faults)[number] => [
    `digits that no number needs: ${text}`,
    good,
    text,
    `${at(place)}"${text}" ${says}`,
  ]),
  [
    "more decimals than any source prints",
    "95.54",
    `95.54${"0".repeat(120)}`,
    `${at("7 (rate_pct)")}"95.54${"0".repeat(75)}…" has 122 decimals; write at most 6`,
  ],
  ...(
    [
      ["a zero-width space", "\u200B", "U+200B ZERO WIDTH SPACE"],
      ["a letter that turns the text around", "\u202E", "U+202E RIGHT-TO-LEFT OVERRIDE"],
      ["an isolate", "\u2066", "U+2066 LEFT-TO-RIGHT ISOLATE"],
      ["NUL", "\0", "U+0000 NULL"],
      ["an escape for terminals", "\u001B", "U+001B ESCAPE"],
      ["a byte-order mark inside", "\uFEFF", "U+FEFF BYTE ORDER MARK"],
      ["a soft hyphen", "\u00AD", "U+00AD SOFT HYPHEN"],
      ["a filler", "\u3164", "U+3164 HANGUL FILLER"],
      ["a letter of nobody's", "\uE000", "U+E000 PRIVATE CHARACTER"],
      ["a tag", "\u{E0041}", "U+E0041 INVISIBLE CHARACTER"],
    ] as const
  ).map(([kind, character, name]): (typeof faults)[number] => [
    kind,
    ...note(`co${character}unt`),
    `${noteAt}"co⟨${name}⟩unt" has ${name}; write "count"`,
  ]),
  ...(
    [
      ["an Icelandic letter for Đ", "\u00D0i\u1EC7n", "U+00D0 LATIN CAPITAL LETTER ETH", "Điện"],
      ["Cyrillic letters in a word", "f\u043E\u043Et", "U+043E CYRILLIC LETTER", "foot"],
      ["a Greek letter in a word", "\u0391n", "U+0391 GREEK LETTER", "An"],
      ["a ligature", "\uFB01ve", "U+FB01 LIGATURE", "five"],
      ["wide letters", "\uFF23ount", "U+FF23 FULLWIDTH CHARACTER", "Count"],
      [
        "marks piled on a letter",
        "\u00E9\u0301\u0301\u0301",
        "U+0301 COMBINING MARK",
        "é\u0301\u0301",
      ],
      ["a mark without its letter", "\u0301a", "U+0301 COMBINING MARK", "a"],
      ["what is left of a picture", "a\uFFFC", "U+FFFC OBJECT REPLACEMENT CHARACTER", "a"],
    ] as const
  ).map(([kind, text, name, meant]): (typeof faults)[number] => [
    kind,
    ...note(text),
    expect.stringMatching(new RegExp(`has ${name.replace("+", "\\+")}; write "${meant}"$`, "u")),
  ]),
  ...["=1+1", "+cmd", "@SUM(A1)", "-1+1|cmd", "-2 points"].map((text): (typeof faults)[number] => [
    `a text that runs in spreadsheets: ${text}`,
    ...note(text),
    `${noteAt}"${text}" would run as a formula in spreadsheets; begin with a word`,
  ]),
  [
    "a text that begins with a tab",
    ...note("\tcount"),
    `${noteAt}"⟨U+0009 TAB⟩count" has U+0009 TAB; write "count"`,
  ],
  [
    "a very long text",
    ...note("a".repeat(10_001)),
    `${noteAt}the cell has 10,001 letters; write at most 10,000 letters`,
  ],
);

test.each(faults)("%s", async (_kind, from, to, message) => {
  expect(await messagesAfter(editSonLa(from, to))).toEqual([message]);
});

test("letters of other alphabets in words of their own stay, and numbers below zero", async () => {
  for (const text of ["СССР", "Δt", "µm", "-1", "-0.5", "-"])
    expect(await messagesAfter(editSonLa(...note(text))), text).toEqual([]);
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

test.each(["0202", "0001-01-01", "1899-10"])(
  "the year of %s is named where it stands",
  async (date) => {
    expect(await messagesAfter(editSonLa("63,2020-10-31", `63,${date}`))).toEqual([
      `${at("5 (as_of)")}"${date}" is not of the years that the atlas is about; write for example 2020-10-31`,
    ]);
  },
);

test("years after the next are refused where dates may lie ahead, in spans too", async () => {
  const next = Number(today.slice(0, 4)) + 1;
  const span = { file: "leads.csv", from: ",2008-2009,", to: `,2008-${next + 1},` };
  const early = { file: "leads.csv", from: ",2008-2009,", to: ",0202," };
  const end = {
    file: "provinces.csv",
    from: "2008-08-01,,01,ha-noi",
    to: `2008-08-01,${next + 1}-06-30,01,ha-noi`,
  };
  expect((await messagesAfter(span)).at(-1)).toContain(
    `(years): "2008-${next + 1}" is after ${next}; write a year up to ${next}`,
  );
  expect((await messagesAfter(early)).at(-1)).toContain('(years): "0202" does not have the form');
  expect((await messagesAfter(end)).at(-1)).toContain(`"${next + 1}-06-30" is after ${next}`);
});

test.each([
  "http://user@example.org/",
  "https://user:word@example.org/page",
  "https://example.org/a b",
  "https://example.org/<b>",
  "javascript:alert(1)",
  "https://exa mple.org",
  "https://localhost/a",
  "https://192.168.0.1/",
  "https://example..org/",
  "https://exam%70le.org/",
  "https://example.org/%0d%0aSet-Cookie:a",
  "https://example.org/100%",
])("the address %s is refused", async (url) => {
  const messages = await messagesAfter({
    file: "sources.csv",
    from: "https://dantri.com.vn/suc-khoe/gan-82-nguoi-tham-gia-bhyt-1341137997.htm",
    to: url,
  });
  expect(messages).toEqual([
    `data/sources.csv:{line}:6 (url): "${url}" does not have the form of this column; write for example https://example.org/page`,
  ]);
});

test("ten million letters are told without repeating them", async () => {
  const long = "x".repeat(10_000_000);
  const messages = await messagesAfter(editSonLa("stated", long));
  expect(messages).toEqual([
    `${at("6 (as_of_basis)")}the cell has 10,000,000 letters; write at most 10,000 letters`,
  ]);
  const header = await messagesAfter({
    file: "islands.csv",
    from: "feature,lon",
    to: `${long},lon`,
  });
  expect(header[0]?.length).toBeLessThan(400);
});
