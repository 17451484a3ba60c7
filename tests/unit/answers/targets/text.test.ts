import { expect, test } from "vitest";
import { countOutcomes } from "../../../../src/answers/targets/outcomes.ts";
import { outcomePhrase, shortGap, targetText } from "../../../../src/answers/targets/text.ts";
import { kinds, nearly, targetWith } from "./input.ts";

const all = { ...kinds, ...nearly };

const plain = (text: string | undefined) => text?.replaceAll("\u00a0", " ");

test.each([
  [
    "met",
    "đạt, cao hơn chỉ tiêu 0,54 điểm phần trăm (số liệu đến 31/12/2020)",
    "met as of 31 December 2020 by 0.54 points",
  ],
  [
    "metOver",
    "đạt, cao hơn chỉ tiêu ít nhất 0,75 điểm phần trăm (số liệu đến 31/12/2020)",
    "met as of 31 December 2020 by at least 0.75 points",
  ],
  ["equal", "đạt, bằng đúng chỉ tiêu (số liệu năm 2020)", "met in 2020 exactly"],
  [
    "missed",
    "không đạt, thấp hơn chỉ tiêu 0,16 điểm phần trăm (số liệu đến 31/12/2020)",
    "missed as of 31 December 2020 by 0.16 points",
  ],
  [
    "metNearly",
    "đạt, cao hơn chỉ tiêu gần 5 điểm phần trăm (số liệu đến 31/12/2020)",
    "met as of 31 December 2020 by nearly 5 points",
  ],
  [
    "missedNearly",
    "không đạt, thấp hơn chỉ tiêu ít nhất 2 điểm phần trăm (số liệu đến 31/12/2020)",
    "missed as of 31 December 2020 by at least 2 points",
  ],
  [
    "missedUnder",
    "không đạt, thấp hơn chỉ tiêu (số liệu đến 31/12/2020)",
    "missed as of 31 December 2020 by an unknown margin",
  ],
  [
    "aboveThen",
    "cao hơn chỉ tiêu 1 điểm phần trăm vào ngày 31/10/2020",
    "1 point above on 31 October 2020",
  ],
  [
    "aboveThenOver",
    "cao hơn chỉ tiêu vào ngày 31/10/2020",
    "above the target by an unknown margin on 31 October 2020",
  ],
  [
    "equalThen",
    "bằng đúng chỉ tiêu vào ngày 31/10/2020",
    "exactly at the target on 31 October 2020",
  ],
  [
    "belowThen",
    "thấp hơn chỉ tiêu 0,16 điểm phần trăm vào ngày 31/10/2020",
    "0.16 points below on 31 October 2020",
  ],
  [
    "belowThenAbout",
    "thấp hơn chỉ tiêu khoảng 3,5 điểm phần trăm vào tháng 6/2020 (theo ngày đăng)",
    "about 3.5 points below in June 2020 (date of publication)",
  ],
  [
    "cannotSay",
    "chưa thể kết luận: trên 92% (số liệu đến 31/10/2020)",
    "inconclusive: over 92% as of 31 October 2020",
  ],
  ["noFigure", "chưa có số liệu của năm 2020 để đối chiếu", "no figure for 2020 to check against"],
] as const)("%s in a sentence", (kind, vi, en) => {
  expect(plain(outcomePhrase(all[kind], "vi"))).toBe(vi);
  expect(outcomePhrase(all[kind], "en")).toBe(en);
});

test.each([
  ["met", "+0,54 điểm", "+0.54 points"],
  ["metOver", "trên +0,75 điểm", "over +0.75 points"],
  ["equal", "0 điểm", "0 points"],
  ["belowThen", "−0,16 điểm", "−0.16 points"],
  ["belowThenAbout", "khoảng −3,5 điểm", "about −3.5 points"],
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
  expect(plain(targetText(target, "vi"))).toBe("ít nhất 80%");
  expect(targetText(target, "en")).toBe("at least 80%");
});

test("each status is counted by itself", () => {
  expect(countOutcomes(Object.values(kinds))).toEqual({
    met: 3,
    missed: 2,
    checkable: 5,
    aboveThen: 3,
    belowThen: 2,
    cannotSay: 1,
    noFigure: 1,
    noTarget: 0,
    total: 12,
  });
});
