import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type { Page } from "@playwright/test";
import writeExcelFile from "write-excel-file/node";
import { expectAccessible } from "./axe.ts";
import { expect, test } from "./patient.ts";
import { ask } from "./published.ts";
import { watch } from "./site.ts";

const fixtures = "tests/unit/fixtures/own-files";

const part = (page: Page, name: string) => page.locator(`[data-part=${name}]`);

/** A file as a reader drops it on the page, anywhere. */
async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ name, base64 }) => {
      const data = new DataTransfer();
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      data.items.add(new File([content], name));
      return data;
    },
    { name, base64: bytes.toString("base64") },
  );
  await page.dispatchEvent("h1", "dragover", { dataTransfer: transfer });
  await page.dispatchEvent("h1", "drop", { dataTransfer: transfer });
}

/** Everything the page sends: nothing but plain requests for files of this site. */
function watchRequests(page: Page): string[] {
  const sent: string[] = [];
  page.on("request", (request) => {
    const { pathname, search } = new URL(request.url());
    const plain = request.method() === "GET" && request.postData() === null && search === "";
    if (!plain) sent.push(`${request.method()} ${pathname}${search}`);
  });
  return sent;
}

const ready = (page: Page) => expect(part(page, "own-state").last()).toContainText("Đã sẵn sàng");

const mixed = `Bảng 1. Chi phí;;
Tỉnh;Số thẻ;Tỷ lệ (%)
TP.HCM;8.000.000;89,5
son la;1.196.739;95,54
Thừa Thiên – Huế;1.100.000;97,0
Quảng Nghãi;1.200.000;92,4
ĐN;900.000
Cả nước;9.000.000;90,1
`;

test("a CSV with names in mixed spellings is read, corrected, joined, and sent nowhere", async ({
  page,
}) => {
  const seen = watch(page);
  const sent = watchRequests(page);
  await page.goto("/truy-van/");
  await drop(page, "Chi phí 2020.csv", Buffer.from(mixed));
  await ready(page);
  await expect(part(page, "own-state")).toContainText("chi_phi_2020");
  await expect(part(page, "loading")).toBeHidden();
  await expect(part(page, "own-rows").locator("tr")).toHaveCount(6);
  await expect(page.getByLabel("Kiểu của cột so_the")).toHaveValue("integer");
  await expect(page.getByLabel("Kiểu của cột ty_le")).toHaveValue("number");
  await expect(page.getByLabel("Dấu thập phân")).toHaveValue(",");
  await part(page, "own-problem-count").click();
  await expect(part(page, "own-problem-list").locator("li")).toHaveText([
    /Dòng 1, cột 1: .*“Bảng 1. Chi phí”/,
    /Dòng 7, cột 3: thiếu ô/,
  ]);

  await expect(part(page, "own-named")).toHaveText("Nhận ra 4/6 cách ghi khác nhau.");
  await expect(part(page, "own-unknown-list").locator("strong")).toHaveText(["Quảng Nghãi", "ĐN"]);
  const nghai = page.getByLabel("Tỉnh của “Quảng Nghãi”");
  await expect(nghai.locator("optgroup").first().locator("option").first()).toHaveText(
    "Quảng Ngãi",
  );
  await nghai.selectOption("51");
  await part(page, "own-map").locator("summary").click();
  await expect(part(page, "own-map-place").locator("[data-area='51']")).toHaveClass("class-4");
  await expect(part(page, "own-map-place").locator("[data-area='48']")).toHaveClass("no-figure");
  await expectAccessible(page);

  await part(page, "own-confirm").click();
  await expect(part(page, "own-confirmed")).toContainText("5/6 dòng");
  await part(page, "own-join").click();
  await expect(part(page, "status")).toContainText("6 dòng");
  await expect(part(page, "results")).toContainText("Sơn La");

  await page.locator("[data-kind=map]").click();
  await expect(page.locator("quick-chart [data-area='14']")).toHaveClass(/class-/);
  expect(sent).toEqual([]);
  expect(seen).toEqual({ foreign: [], errors: [] });
});

test("a Parquet file, made by native DuckDB, is queried with ours", async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), "own-"));
  const path = join(folder, "chi-phi.parquet");
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.run(
    `COPY (SELECT * FROM (VALUES ('Son La', DATE '2020-10-31', 1.5), ('TP HCM', NULL, 2)) t(noi, ngay, tien))
TO '${path}' (FORMAT parquet)`,
  );
  await page.goto("/truy-van/");
  await part(page, "own-input").setInputFiles(path);
  await ready(page);
  await expect(part(page, "own-facts")).toHaveText("2 dòng, 3 cột");
  await expect(part(page, "own-named")).toContainText("2/2");
  await part(page, "own-confirm").click();
  await part(page, "own-join").click();
  await expect(part(page, "status")).toContainText("2 dòng");
  const history = await ask("area-history", { area_set: "63", area_code: "14" });
  const latest = history.filter((row) => row.measure === "coverage_rate" && row.chosen).at(-1);
  await expect(part(page, "results")).toContainText(String(latest?.value));
});

test("a Parquet file that waits for the engine says so, and is not called damaged", async ({
  page,
}) => {
  await page.route("**/*.wasm", (route) => route.fulfill({ status: 404 }));
  await page.goto("/truy-van/");
  await drop(page, "a.parquet", Buffer.from("PAR1 whatever is here PAR1"));
  await expect(part(page, "own-refused")).toHaveText(
    /^Chưa đọc được a.parquet. Không tải được công cụ/,
  );
});

test("rows of regions are named as such, with nothing to choose for them", async ({ page }) => {
  await page.goto("/en/query/");
  const csv = "tinh,n\nSơn La,1\nTây Ninh,2\nHà Nội,3\nVùng Tây Nguyên,4\nĐông Nam Bộ,5\nXyz,6\n";
  await drop(page, "a.csv", Buffer.from(csv));
  await expect(part(page, "own-regions")).toHaveText(
    "Regions, not provinces: “Vùng Tây Nguyên”, “Đông Nam Bộ”. They stay in the table (2 rows), without a province code.",
  );
  await expect(part(page, "own-unknown-list").locator("strong")).toHaveText(["Xyz"]);
});

test("a table can be renamed, read in another way, and removed", async ({ page }) => {
  await page.goto("/truy-van/");
  await drop(page, "a.csv", Buffer.from("x,y\n1.234,ab\n5.678,cd\n"));
  await ready(page);
  await expect(part(page, "own-warnings")).toContainText("hai cách");
  await page.getByLabel("Dấu thập phân").selectOption(",");
  await expect(page.getByLabel("Kiểu của cột x")).toHaveValue("integer");
  await expect(part(page, "own-warnings")).toBeEmpty();

  await page.getByLabel("Tên bảng").fill("Provinces");
  await page.getByLabel("Tên bảng").press("Enter");
  await expect(part(page, "own-state")).toContainText("provinces_2");
  await part(page, "own-ask").click();
  await expect(part(page, "status")).toContainText("2 dòng");
  await expect(part(page, "results")).toContainText("1234");

  await page.getByRole("button", { name: "Bỏ a.csv" }).click();
  await expect(page.locator(".own-file")).toHaveCount(0);
});

test("files that cannot be read say why, and the others go on", async ({ page }) => {
  await page.goto("/truy-van/");
  const files = [
    { name: "chu.parquet", buffer: Buffer.from("tỉnh,số\n") },
    { name: "dở.parquet", buffer: Buffer.from("PAR1 cut off in the mid") },
    { name: "bang.xlsx", buffer: Buffer.from([0x50, 0x4b, 3, 4, 0]) },
    { name: "trong.csv", buffer: Buffer.from("") },
    { name: "hong.parquet", buffer: Buffer.from("PAR1 broken PAR1") },
    { name: "brotli.parquet", buffer: readFileSync(`${fixtures}/brotli.parquet`) },
    { name: "trang.xls", buffer: readFileSync(`${fixtures}/html-table.xls`) },
    { name: "rong.csv", buffer: Buffer.from(`${Array.from({ length: 1600 }, (_, i) => i)}\n`) },
    { name: "nhi-phan.csv", buffer: Buffer.from([65, 0, 0, 0, 66, 0, 0, 255]) },
    { name: "duoc.csv", buffer: Buffer.from("a,b\n1,2\n") },
  ];
  const chosen = files.map((file) => ({ ...file, mimeType: "" }));
  await part(page, "own-input").setInputFiles(chosen);
  await expect(part(page, "own-refused").locator("li")).toHaveText([
    /chu.parquet không phải tệp Parquet nguyên vẹn: .* bắt đầu và kết thúc bằng bốn chữ PAR1/,
    /dở.parquet không phải tệp Parquet nguyên vẹn/,
    /bang.xlsx không đọc được như bảng tính Excel/,
    /trong.csv trống/,
    /hong.parquet không đọc được/,
    /brotli.parquet được nén bằng Brotli/,
    /trang.xls là trang web hoặc XML/,
    /rong.csv có quá 500 cột/,
    /nhi-phan.csv không phải tệp chữ/,
  ]);
  await ready(page);
  await expect(part(page, "own-file-name")).toHaveText("duoc.csv");
  await expectAccessible(page);
});

test("files that are all too much do not stop the page, and the next one is read", async ({
  page,
}) => {
  await page.goto("/en/query/");
  const longestStall = await page.evaluate(async () => {
    const much = {
      "line.csv": "x".repeat(40_000_000),
      "quote.csv": `a,b\n1,"${"x,1\n".repeat(10_000_000)}`,
      "cells.csv": "1,".repeat(20_000_000),
      "deep.json": `${"[".repeat(5_000_000)}1${"]".repeat(5_000_000)}`,
    };
    const transfer = new DataTransfer();
    for (const [name, text] of Object.entries({ ...much, "good.csv": "a,b\n1,2\n" })) {
      transfer.items.add(new File([text], name));
    }
    const input = document.querySelector("[data-part=own-input]") as HTMLInputElement;
    input.files = transfer.files;
    let longest = 0;
    let last = performance.now();
    const watch = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 20);
    input.dispatchEvent(new Event("change"));
    while (document.querySelector("[data-part=own-rows] tr") === null) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    clearInterval(watch);
    return longest;
  });
  await expect(part(page, "own-refused").locator("li")).toHaveText([
    /^line.csv has a row of more than 300,000 letters/,
    /^quote.csv has more than 1,000,000 rows/,
    /^cells.csv has more than 500 columns/,
    /^deep.json is no JSON/,
  ]);
  expect(longestStall).toBeLessThan(1000);
  await expect(part(page, "own-file-name")).toHaveText("good.csv");
});

test("without the engine the file is shown all the same, and taken once it arrives", async ({
  page,
}) => {
  await page.route("**/*.wasm", (route) => route.fulfill({ status: 404 }));
  await page.goto("/truy-van/");
  await drop(page, "a.csv", Buffer.from("noi,n\nSơn La,1\n"));
  await expect(part(page, "own-state")).toContainText("Không tải được công cụ");
  await expect(part(page, "own-rows")).toContainText("Sơn La");
  await page.unroute("**/*.wasm");
  await part(page, "own-ask").click();
  await expect(part(page, "status")).toContainText("1 dòng");
});

test("of a workbook the first table is read, and another sheet when it is chosen", async ({
  page,
}) => {
  const sheet = (name: string, rows: (string | number)[][]) => ({
    sheet: name,
    data: rows.map((row) => row.map((value) => ({ value }))),
  });
  const workbook = await writeExcelFile([
    sheet("Ghi chú", [["Số thẻ BHYT"]]),
    sheet("2019", [
      ["Tỉnh", "Số thẻ"],
      ["Sơn La", 1196739],
    ]),
    sheet("2020", [
      ["Tỉnh", "Tỷ lệ"],
      ["Sơn La", 95.54],
      ["Hà Nội", 90.1],
    ]),
  ]).toBuffer();
  const seen = watch(page);
  await page.goto("/truy-van/");
  await drop(page, "bảng.xlsx", workbook);
  await ready(page);
  await expect(part(page, "own-facts")).toHaveText("1 dòng, 2 cột");
  await expect(page.getByLabel("Trang tính")).toHaveValue("1");
  await expect(page.getByLabel("Ngăn cột bằng")).toBeHidden();
  await page.getByLabel("Trang tính").selectOption("2020");
  await expect(part(page, "own-facts")).toHaveText("2 dòng, 2 cột");
  await expect(page.getByLabel("Kiểu của cột ty_le")).toHaveValue("number");
  await ready(page);
  await part(page, "own-ask").click();
  await expect(part(page, "results")).toContainText("95.54");
  await expect(part(page, "origin")).toContainText("không phải số liệu của Atlas");
  expect(seen).toEqual({ foreign: [], errors: [] });
});

test("a ragged file loses nothing", async ({ page }) => {
  await page.goto("/en/query/");
  await drop(page, "ragged.csv", Buffer.from('a,b\n1\n1,2,3\n"x\n'));
  await expect(part(page, "own-problem-count")).toHaveText(/Places to check: 4/);
  await expect(part(page, "own-head").locator("code")).toHaveText(["a", "b", "cot_3"]);
});

test("the page says that files stay in the browser", async ({ page }) => {
  await page.goto("/truy-van/");
  await expect(page.locator(".own-privacy")).toContainText("không gửi đi đâu");
  const policy = readFileSync("dist/truy-van/index.html", "utf8");
  expect(policy).toContain("connect-src 'self'");
});
