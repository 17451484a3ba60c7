import { readFile } from "node:fs/promises";
import { expect, test } from "./patient.ts";
import { answered, editor, part, row, runSql } from "./query-page.ts";

test("nothing of the engine is loaded before a hint, and then it comes in the background", async ({
  page,
}) => {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(new URL(request.url()).pathname));
  await page.goto("/truy-van/#sql=SELECT+1", { waitUntil: "networkidle" });
  expect(requests.filter((path) => /wasm|worker|parquet|zip/.test(path))).toEqual([]);
  await part(page, "run").hover();
  await expect(part(page, "loading")).toBeVisible();
  await expect(part(page, "loading")).toBeHidden();
  const engine = requests.filter((path) => /\.wasm$|\/worker-[^.]*\.js$|^\/data\//.test(path));
  expect(engine.map((path) => path.split(".").at(-1)).sort()).toEqual(["js", "wasm", "zip"]);
});

test("the module is asked for at once, though the worker has not arrived", async ({ page }) => {
  await page.route(/\/worker-[^.]*\.js$/, () => {});
  await page.goto("/truy-van/#sql=SELECT+1", { waitUntil: "networkidle" });
  const asked = [page.waitForRequest("**/*.wasm"), page.waitForRequest("**/data/**")];
  await part(page, "run").click();
  await Promise.all(asked);
});

test("an engine that dies is told at once, and the next query starts another from what is there", async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto("/en/query/");
  expect((await runSql(page, "SELECT 1")).values).toEqual([[1]]);
  const [worker] = page.workers();
  await worker?.evaluate(() => {
    setTimeout(() => {
      throw new RangeError("Array buffer allocation failed");
    });
  });
  await expect(part(page, "status")).toHaveText(/too little memory/);
  await expect(row(page, 1)).toHaveText(["1"]);
  expect(page.workers()).toHaveLength(0);
  expect((await runSql(page, "SELECT 2")).values).toEqual([[2]]);
  expect(fetched.filter((path) => /\.wasm$|\.zip$/.test(path))).toHaveLength(2);
});

test("an engine that does not arrive is explained, and comes at the next try", async ({
  page,
  context,
}) => {
  await page.goto("/en/query/#sql=SELECT+1", { waitUntil: "networkidle" });
  await context.setOffline(true);
  await part(page, "run").click();
  await expect(part(page, "failure-text")).toContainText("offline");
  await context.setOffline(false);
  await part(page, "run").click();
  await answered(page);
  await expect(part(page, "failure")).toBeHidden();
});

test("a hint that cannot fetch the engine is silent; the click says why, and the next try works", async ({
  page,
}) => {
  await page.route("**/*.wasm", (route) => route.fulfill({ status: 503 }));
  await page.goto("/truy-van/#sql=SELECT+1", { waitUntil: "networkidle" });
  const refused = page.waitForResponse((response) => response.status() === 503);
  await part(page, "run").hover();
  await refused;
  await expect(part(page, "loading")).toBeHidden();
  await expect(part(page, "failure")).toBeHidden();
  await part(page, "run").click();
  await expect(part(page, "failure-text")).toHaveText(
    "Không tải được công cụ truy vấn hoặc số liệu. Hãy kiểm tra mạng rồi thử lại.",
  );
  await expect(part(page, "stop")).toBeHidden();
  await page.unroute("**/*.wasm");
  await part(page, "run").click();
  await answered(page);
  await expect(part(page, "failure")).toBeHidden();
});

test("another file in place of ours, and tables of another release, are told for what they are", async ({
  page,
}) => {
  const logIn = { contentType: "text/html", body: "<!doctype html><title>Wi-Fi</title>" };
  await page.goto("/en/query/");
  for (const files of ["**/*.wasm", "**/data/engine/*"]) {
    await page.route(files, (route) => route.fulfill(logIn));
    expect((await runSql(page, "SELECT 1")).failure, files).toMatch(/sent another file, or part/);
    await page.unroute(files);
  }
  await page.goto("/en/query/");
  await part(page, "engine").evaluate((panel) => {
    panel.dataset.tables = "0".repeat(64);
  });
  expect((await runSql(page, "SELECT 1")).failure).toMatch(/The site was updated .* Reload/);
  await page.reload();
  expect((await runSql(page, "SELECT 1")).values).toEqual([[1]]);
});

test("loading can be stopped, and running again does not begin it anew", async ({ page }) => {
  const fetched: string[] = [];
  await page.route("**/*.wasm", (route) => {
    fetched.push(route.request().url());
  });
  await page.goto("/en/query/#sql=SELECT+1");
  await part(page, "run").click();
  await expect(part(page, "loading")).toBeVisible();
  await expect.poll(() => fetched.length).toBe(1);
  await part(page, "run").click();
  await part(page, "stop").click();
  await expect(part(page, "failure-text")).toHaveText("Stopped. Your SQL is still here.");
  await expect(part(page, "loading")).toBeHidden();
  expect(fetched).toHaveLength(1);
  await page.unroute("**/*.wasm");
  await part(page, "run").click();
  await answered(page);
});

test("a browser without WebAssembly is told so", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, "WebAssembly"));
  await page.goto("/en/query/");
  expect((await runSql(page, "SELECT 1")).failure).toContain("cannot run the WebAssembly");
});

test("the page works where the browser keeps nothing, and says so", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await page.goto("/en/query/");
  expect((await runSql(page, "SELECT 1")).values).toEqual([[1]]);
  await page.getByText("What you have run").click();
  await expect(part(page, "history-empty")).toContainText("does not let this page keep");
  await expect(part(page, "history-list").getByRole("link")).toHaveCount(1);
});

test("an example needs no engine, as long as what the site keeps of it is of the page's tables", async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  const ofEngine = () => fetched.filter((url) => /\.wasm|worker|data\/engine/.test(url));
  await page.goto("/en/query/", { waitUntil: "networkidle" });
  await editor(page).hover();
  await part(page, "run").click();
  await expect(part(page, "status")).toHaveText(/^\d+ rows?\. This ran when the site was built\.$/);
  await expect(row(page, 1).first()).not.toBeEmpty();
  expect(ofEngine()).toEqual([]);

  await editor(page).press("ControlOrMeta+End");
  await page.keyboard.type(" -- mine");
  await part(page, "run").click();
  await answered(page);
  expect(ofEngine().length).toBeGreaterThan(0);

  for (const other of [{ tables: "others" }, { sql: "SELECT 0" }]) {
    let isChanged = false;
    await page.route("**/data/examples/*", async (route) => {
      const kept = await (await route.fetch()).json();
      isChanged = true;
      return route.fulfill({ json: { ...kept, ...other } });
    });
    await page.goto("about:blank");
    await page.goto("/en/query/", { waitUntil: "networkidle" });
    await part(page, "run").click();
    await answered(page);
    expect(isChanged).toBe(true);
    await page.unroute("**/data/examples/*");
  }
});

test("a kept result is saved as Parquet too, for which the engine comes", async ({ page }) => {
  const arrives = Promise.withResolvers<void>();
  await page.route("**/*.wasm", (route) => arrives.promise.then(() => route.continue()));
  await page.goto("/en/query/", { waitUntil: "networkidle" });
  await part(page, "run").click();
  await expect(part(page, "results")).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Parquet" }).click();
  await expect(part(page, "loading")).toBeVisible();
  arrives.resolve();
  const bytes = await readFile(await (await download).path());
  expect(bytes.subarray(0, 4).toString()).toBe("PAR1");
});

test("a kept result that does not come can be stopped", async ({ page }) => {
  const never = Promise.withResolvers<void>();
  await page.route("**/data/examples/*", (route) => never.promise.then(() => route.abort()));
  await page.goto("/en/query/");
  await part(page, "run").click();
  await part(page, "stop").click();
  await expect(part(page, "failure-text")).toContainText("Stopped");
  await expect(part(page, "stop")).toBeHidden();
  never.resolve();
});

test("without CodeMirror the text area serves", async ({ page }) => {
  await page.route("**/editor*.js", (route) => route.abort());
  await page.goto("/en/query/", { waitUntil: "networkidle" });
  await page.getByLabel("SQL editor").fill("SELECT 5 AS five");
  await page.keyboard.press("Control+Enter");
  await answered(page);
  await expect(row(page, 1)).toHaveText(["5"]);
});

test.describe("on a phone", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test("CodeMirror comes where the reader touches the SQL, and keeps text and cursor", async ({
    page,
  }) => {
    const fetched: string[] = [];
    page.on("request", (request) => fetched.push(request.url()));
    await page.goto("/en/query/#sql=SELECT+42", { waitUntil: "networkidle" });
    const area = page.getByLabel("SQL editor");
    await expect(area).toHaveValue("SELECT 42");
    expect(fetched.filter((url) => url.includes("/editor"))).toEqual([]);

    const arrives = Promise.withResolvers<void>();
    await page.route("**/editor*.js", (route) => arrives.promise.then(() => route.continue()));
    await area.tap();
    await page.keyboard.press("Home");
    for (const _ of "SELECT ") await page.keyboard.press("ArrowRight");
    await page.keyboard.type("1");
    arrives.resolve();
    await expect(editor(page)).toBeFocused();
    await page.keyboard.type("0 + ");
    await expect(editor(page)).toHaveText("SELECT 10 + 42");
    await part(page, "run").tap();
    await answered(page);
    await expect(row(page, 1)).toHaveText(["52"]);
  });
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("the examples, the tables and their files are there", async ({ page }) => {
    await page.goto("/truy-van/");
    await expect(part(page, "run")).toBeHidden();
    const example = page.locator(".query-examples details").first();
    await example.locator("summary").click();
    await expect(example.locator("code")).toContainText("FROM coverage");
    await page.locator("[data-table=observations] summary").click();
    await expect(page.getByRole("link", { name: "CSV observations" })).toBeVisible();
    await expect(page.locator("[data-column=as_of] [data-meaning]")).toContainText("Thời điểm");
  });
});
