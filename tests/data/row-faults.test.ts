import { expect, test } from "vitest";
import { type Edit, editSonLa, messagesAfter, sonLa } from "./broken.ts";

const target =
  "14-t2020,health_insurance,14,63,2020,95.7,exact,prime_minister,Chỉ tiêu được giao năm 2020,s001,,";

const observation = (place: string) => `data/observations.csv:{line}:${place}: `;

const faults: [kind: string, edit: Edit, message: string][] = [
  [
    "dangling source",
    editSonLa("s001", "s0001"),
    `${observation("11 (source_id)")}"s0001" is not a source_id of sources.csv; write "s001", or add the row there first`,
  ],
  [
    "unknown region",
    {
      file: "provinces.csv",
      from: "Sơn La,Son La,province,Northern Midlands",
      to: "Sơn La,Son La,province,Northern Middlelands",
    },
    'data/provinces.csv:{line}:5 (region): "Northern Middlelands and Mountains" is not a name_en of regions.csv; add the row there first',
  ],
  [
    "area code without its zero",
    {
      file: "observations.csv",
      from: "04-2012,health_insurance,04,63",
      to: "04-2012,health_insurance,4,63",
    },
    `${observation("3 (area_code)")}"4" is not an area of the set 63; write 04 for Cao Bằng`,
  ],
  [
    "name for an area code",
    editSonLa("insurance,14", "insurance,Sơn La"),
    `${observation("3 (area_code)")}"Sơn La" is not an area of the set 63; write 14 for Sơn La`,
  ],
  [
    "area of the other set",
    {
      file: "observations.csv",
      from: "15n-2025-10-31,health_insurance,15",
      to: "10n-2025-10-31,health_insurance,10",
    },
    `${observation("3 (area_code)")}"10" is not an area of the set 34; write the two-digit code of the statistics office`,
  ],
  [
    "identifier of another date",
    editSonLa("14-2020-10-31,", "14-2020-10-30,"),
    `${observation("1 (observation_id)")}"14-2020-10-30" does not say the area and date of its row; write "14-2020-10-31"`,
  ],
  [
    "identifier without the mark of its set",
    { file: "targets.csv", from: "15n-t2025,", to: "15-t2025.2," },
    'data/targets.csv:{line}:1 (target_id): "15-t2025.2" does not say the area and date of its row; write "15n-t2025.2"',
  ],
  [
    "repeated identifier",
    { file: "observations.csv", from: `${sonLa}\n`, to: `${sonLa}\n${sonLa}\n` },
    'data/observations.csv:{next}:1 (observation_id): "14-2020-10-31" is already on line {line}; write "14-2020-10-31.2" if it is another figure',
  ],
  [
    "a figure again under another identifier, with more digits",
    {
      file: "observations.csv",
      from: `${sonLa}\n`,
      to: `${sonLa}\n${sonLa.replace("31,", "31.2,").replace("95.54", "95.540")}\n`,
    },
    "data/observations.csv:{next}:1 (observation_id): the same is already there, as 14-2020-10-31 on line {line}; remove one of the two, or put right area_code, area_set, as_of, indicator, rate_pct, participants or source_id",
  ],
  [
    "a target again under another identifier",
    {
      file: "targets.csv",
      from: `${target}\n`,
      to: `${target}\n${target.replace("t2020,", "t2020.2,")}\n`,
    },
    "data/targets.csv:{next}:1 (target_id): the same is already there, as 14-t2020 on line {line}; remove one of the two, or put right area_code, area_set, year, indicator, target_pct, set_by or source_id",
  ],
  [
    "repeated address",
    {
      file: "sources.csv",
      from: "khoang-100000-nguoi-tham-gia-bhyt-1125016.ldo,press,,\n",
      to: "khoang-100000-nguoi-tham-gia-bhyt-1125016.ldo,press,,\ns999,Again,Again,,2022,https://amp.laodong.vn/xa-hoi/bhxh-tinh-binh-duong-phan-dau-them-khoang-100000-nguoi-tham-gia-bhyt-1125016.ldo,press,,\n",
    },
    'data/sources.csv:{next}:6 (url): "https://amp.laodong.vn/xa-hoi/bhxh-tinh-binh-duong-phan-dau-them-khoang-100000-n…" is already on line {line}; keep one row for each url',
  ],
  [
    "a code in a list that is no province",
    { file: "leads.csv", from: "38;40;42;44;45;46", to: "38;39;42;44;45;46" },
    'data/leads.csv:{line}:9 (area_codes): "39" is not an area of the set 63; write the two-digit code of the statistics office',
  ],
  [
    "a span of years that ends before it begins",
    { file: "leads.csv", from: ",54,2012-2013,", to: ",54,2013-2012," },
    'data/leads.csv:{line}:10 (years): "2013-2012" does not end after it begins; write the earlier year first, or one year',
  ],
  [
    "neither rate nor count",
    editSonLa("95.54,exact,1196739,exact", ",,,"),
    `${observation("7 (rate_pct)")}rate_pct and participants are empty; write at least one of them`,
  ],
  [
    "rate without its bound",
    editSonLa("95.54,exact", "95.54,"),
    `${observation("8 (rate_qualifier)")}is empty although rate_pct is "95.54"; write one of exact, over, under, nearly, about, estimate`,
  ],
  [
    "bound without its count",
    editSonLa("1196739", ""),
    `${observation("10 (participants_qualifier)")}"exact" stands without participants; write participants, or leave both empty`,
  ],
  [
    "note in one language",
    editSonLa("s001,,", "s001,Read it again.,"),
    `${observation("13 (note_vi)")}is empty although note_en is "Read it again."; write the text`,
  ],
  [
    "end before the beginning",
    { file: "thresholds.csv", from: "2011,2020", to: "2020,2011" },
    'data/thresholds.csv:{line}:7 (valid_to): "2011" is before valid_from 2020; write a later date, or leave it empty',
  ],
  [
    "part above its whole",
    { file: "outreach.csv", from: "3263,1324", to: "1324,3263" },
    "data/outreach.csv:{line}:5 (registrations): 3263 is more than attendees 1324; write 1324 or less",
  ],
  [
    "address name that does not follow",
    { file: "provinces.csv", from: ",14,son-la", to: ",14,sonla" },
    'data/provinces.csv:{line}:10 (slug): "sonla" does not follow from name_vi "Sơn La"; write son-la',
  ],
];

test.each([
  ["source", "observations.csv", sonLa, sonLa.replace("s001", "s011")],
  ["rate", "observations.csv", sonLa, sonLa.replace("95.54", "95.53")],
  ["count", "observations.csv", sonLa, sonLa.replace("1196739,exact", ",")],
  ["source of a target", "targets.csv", target, target.replace("s001", "s011")],
  ["body that set a target", "targets.csv", target, target.replace("prime_minister", "province")],
])("rows that differ in the %s are no copies", async (_, file, from, other) => {
  const second = other.replace(/^[^,]+/, "$&.2");
  expect(await messagesAfter({ file, from, to: `${from}\n${second}` })).toEqual([]);
});

const placeNextLine = (message: string) =>
  message.replace(/(\.csv):\d+:/, "$1:{next}:").replace(/on line \d+/, "on line {line}");

test.each(faults)("%s", async (_kind, edit, expected) => {
  const messages = await messagesAfter(edit);
  const repeated = expected.includes("{next}");
  expect(repeated ? messages.map(placeNextLine) : messages).toEqual([expected]);
});
