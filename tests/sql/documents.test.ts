import { beforeAll, expect, test } from "vitest";
import { type BothEngines, openBothEngines } from "./engines.ts";

let engines: BothEngines;
beforeAll(async () => {
  engines = await openBothEngines();
});

test("the four founding documents are there, the newest first, with notes in both languages", async () => {
  const documents = await engines.ask("documents", {});
  expect(documents.filter((row) => row.founding).map((row) => row.document_id)).toEqual([
    "son-la-2020",
    "5452-bhxh-bt",
    "882-cv-tu",
    "vss-farmers-union-2006",
  ]);
  const issued = documents.map((row) => row.issued);
  expect(issued).toEqual(issued.toSorted().reverse());
  expect(documents.filter((row) => (row.note_vi === null) !== (row.note_en === null))).toEqual([]);
  // Bắc Giang's letter is about province 24, Sơn La's article about 14, the others about the country.
  const founding = documents.filter((row) => row.founding);
  expect(founding.map((row) => row.slug)).toEqual(["son-la", "", "bac-giang", ""]);
});

test("letter 5452 carries out three resolutions; decision 1167 amends 1584", async () => {
  const links = await engines.ask("document-links", {});
  const of = (id: string, relation: string) =>
    links
      .filter((link) => link.document_id === id && link.relation === relation)
      .map((link) => link.related_id);
  expect(of("5452-bhxh-bt", "carries_out")).toEqual(["102-nq-cp", "125-nq-cp", "28-nq-tw"]);
  expect(of("1167-qd-ttg", "amends")).toContain("1584-qd-ttg");
});

test("pupils of Sơn La: 30 percent from the state and 20 from the province make 50", async () => {
  const support = await engines.ask("premium-support", {});
  const ofSonLa = support.filter((row) => row.document_id === "son-la-2020");
  expect(
    ofSonLa.map((row) => [row.slug, row.payer, row.share_of_premium_pct, row.total_pct]),
  ).toEqual([
    ["son-la", "state", 30, 50],
    ["son-la", "province", 20, 50],
  ]);
});

test("81 meetings, 3,263 people, 1,324 signed up: 40.6 percent", async () => {
  const campaigns = await engines.ask("outreach", {});
  const campaign = campaigns.find((row) => row.document_id === "son-la-2020");
  expect(campaign).toMatchObject({ meetings: 81, attendees: 3263, registrations: 1324 });
  expect(campaign?.signed_up_pct).toBeCloseTo(40.576, 3);
});
