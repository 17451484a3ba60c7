import { part } from "./explorer-page.ts";
import { expect, test } from "./patient.ts";
import { publishedYears } from "./published.ts";

/** The choice of level as a build with figures of districts delivers it. */
const choiceOfLevel = (years: number[]) => `
  <label data-control="level">Cấp<select name="level">
    <option value="province" selected>Tỉnh</option>
    <option value="district" data-years="${years.join(" ")}">Huyện</option>
  </select></label>`;

test("another level offers its own years, and keeps the chosen one where it has it", async ({
  page,
}) => {
  const provincial = await publishedYears();
  const [first = 0, last = 0] = [provincial[0], provincial.at(-1)];
  const below = [first, first + 1, first + 2, last + 1];
  await page.route("**/*.wasm", (route) => route.fulfill({ status: 404 }));
  await page.route("**/kham-pha/*", async (route) => {
    const response = await route.fetch();
    const delivered = (await response.text()).replace(
      /<label data-control="level"[\s\S]*?<\/label>/,
      "",
    );
    const body = delivered.replace(/<label data-control="measure"/, `${choiceOfLevel(below)}$&`);
    await route.fulfill({ response, body });
  });
  const level = page.getByLabel("Cấp");
  const year = page.locator("select[name=year]");
  const offered = () => year.locator("option").allTextContents();
  const bad = part(page, "bad").locator("li");

  await page.goto(`/kham-pha/?level=district&year=${last}`);
  await expect(bad).toHaveText(new RegExp(`Năm.*${last}.*${last + 1}`));
  await expect(year).toHaveValue(String(last + 1));
  expect(await offered()).toEqual(below.toReversed().map(String));

  await year.selectOption(String(first + 1));
  await level.selectOption("province");
  await expect(page).toHaveURL(new RegExp(`year=${first + 1}$`));
  await expect(year).toHaveValue(String(first + 1));
  expect((await offered())[0]).toBe(String(last));

  await year.selectOption(String(last));
  await level.selectOption("district");
  await expect(year).toHaveValue(String(last + 1));
  await expect(page).toHaveURL(/\?view=ranking&level=district$/);
  await expect(part(page, "choice-text")).toContainText(String(last + 1));
  await expect(bad).toHaveCount(0);

  await page.goBack();
  await expect(level).toHaveValue("province");
  await expect(year).toHaveValue(String(last));
});
