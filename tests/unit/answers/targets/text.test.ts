import { expect, test } from "vitest";
import { isEarly } from "../../../../src/answers/targets/outcomes.ts";
import { outcomePhrase, shortGap, targetText } from "../../../../src/answers/targets/text.ts";
import { kinds, nearly, targetWith } from "./input.ts";

const all = { ...kinds, ...nearly };

const plain = (text: string | undefined) => text?.replaceAll("\u00a0", " ");

test.each([
  [
    "met",
    "đạt, cao hơn chỉ tiêu 0,54 điểm phần trăm (số đến 31/10/2020)",
    "met as of 31 October 2020 by 0.54 points",
  ],
  [
    "metOver",
    "đạt, cao hơn chỉ tiêu ít nhất 0,75 điểm phần trăm (số đến 31/10/2020)",
    "met as of 31 October 2020 by at least 0.75 points",
  ],
  ["equal", "đạt, vừa bằng chỉ tiêu (số năm 2020)", "met in 2020 exactly"],
  [
    "missed",
    "chưa đạt, thấp hơn chỉ tiêu 0,16 điểm phần trăm (số đến 31/10/2020)",
    "missed as of 31 October 2020 by 0.16 points",
  ],
  [
    "missedAbout",
    "chưa đạt, thấp hơn chỉ tiêu khoảng 3,5 điểm phần trăm (số đến tháng 6/2020, theo ngày đăng)",
    "missed as of June 2020 (date of publication) by about 3.5 points",
  ],
  [
    "metNearly",
    "đạt, cao hơn chỉ tiêu gần 5 điểm phần trăm (số đến 31/10/2020)",
    "met as of 31 October 2020 by nearly 5 points",
  ],
  [
    "missedNearly",
    "chưa đạt, thấp hơn chỉ tiêu ít nhất 2 điểm phần trăm (số đến 31/10/2020)",
    "missed as of 31 October 2020 by at least 2 points",
  ],
  [
    "missedUnder",
    "chưa đạt, thấp hơn chỉ tiêu (số đến 31/10/2020)",
    "missed as of 31 October 2020 by an unknown margin",
  ],
  [
    "cannotSay",
    "chưa thể kết luận: trên 92 % (số đến 31/10/2020)",
    "cannot be said: over 92% as of 31 October 2020",
  ],
  ["noFigure", "chưa có số của năm 2020 để đối chiếu", "no figure of 2020 to tell"],
] as const)("%s in a sentence", (kind, vi, en) => {
  expect(plain(outcomePhrase(all[kind], "vi"))).toBe(vi);
  expect(outcomePhrase(all[kind], "en")).toBe(en);
});

test.each([
  ["met", "+0,54 điểm", "+0.54 points"],
  ["metOver", "trên +0,75 điểm", "over +0.75 points"],
  ["equal", "0 điểm", "0 points"],
  ["missedAbout", "khoảng −3,5 điểm", "about −3.5 points"],
  ["metNearly", "gần +5 điểm", "nearly +5 points"],
  ["missedNearly", "dưới −2 điểm", "under −2 points"],
  ["cannotSay", undefined, undefined],
  ["noFigure", undefined, undefined],
] as const)("%s in a table", (kind, vi, en) => {
  expect(shortGap(all[kind], "vi")).toBe(vi);
  expect(shortGap(all[kind], "en")).toBe(en);
});

test("one point is a point", () => {
  expect(shortGap(targetWith({ gap_points: -1 }), "en")).toBe("−1 point");
});

test("an at-least target says so", () => {
  const target = targetWith({ target_pct: 80, target_qualifier: "at_least" });
  expect(plain(targetText(target, "vi"))).toBe("ít nhất 80 %");
  expect(targetText(target, "en")).toBe("at least 80%");
});

test.each([
  ["2020", false],
  ["2020-12", false],
  ["2020-12-07", false],
  ["2020-11-30", true],
  ["2020-02", true],
])("a figure of %s is early: %s", (as_of, early) => expect(isEarly({ as_of })).toBe(early));
