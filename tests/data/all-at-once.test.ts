import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { applyEdits, editSonLa, messagesAfter, withSmallData } from "./broken.ts";

const run = promisify(execFile);

const faults = [
  editSonLa("95.54,exact,1196739", '"95,54",exakt,1.196.739'),
  {
    file: "observations.csv",
    from: "14-2011,health_insurance,14,63,2011",
    to: "14-2011,health_insurance,14,63,2011-31",
  },
  { file: "outreach.csv", from: "81,3263", to: "-81,3263" },
  { file: "targets.csv", from: "14,63,2020,95.7", to: "14,63,2020,957" },
  { file: "provinces.csv", from: ",14,son-la", to: ",14,Sơn La" },
];

test("all faults are told at once, sorted by file, line and column", async () => {
  const messages = await messagesAfter(...faults);
  expect(messages.map((message) => message.replace(/:\d+:/, ":_:"))).toEqual([
    'data/observations.csv:_:5 (as_of): "2011-31" is not in the calendar; write a date that exists',
    'data/observations.csv:{line}:7 (rate_pct): "95,54" is not a number; write 95.54',
    'data/observations.csv:{line}:8 (rate_qualifier): "exakt" is not a known value; write exact',
    'data/observations.csv:{line}:9 (participants): "1.196.739" is not a whole number; write 1196739',
    'data/outreach.csv:_:3 (meetings): "-81" is below 1 (meetings); write a value from 1 to 1000000',
    'data/provinces.csv:_:10 (slug): "Sơn La" does not have the form of this column; write for example son-la',
    'data/targets.csv:_:6 (target_pct): "957" is above 100 (% of population); write a value from 0 to 100',
  ]);
});

test("the command prints one problem a line and a summary, and fails on errors only", async () => {
  const check = (...parameters: string[]) => run("node", ["scripts/check-data.ts", ...parameters]);
  const good = await check();
  expect(good.stdout).toMatch(/^observations +\d+ rows$/m);
  expect(good.stdout).toMatch(/tables, errors: 0, warnings: \d+\n$/);
  await withSmallData(async (directory) => {
    await applyEdits(directory, faults);
    const failed = await check(directory).catch((error: unknown) => error);
    expect(failed).toMatchObject({ code: 1, stdout: expect.stringContaining("errors: 7") });
    expect(failed).toMatchObject({
      stderr: expect.stringContaining(`${directory}/outreach.csv:2:3 (meetings): `),
    });
  });
});
