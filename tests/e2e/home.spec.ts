import { expect, test } from "@playwright/test";
import { formatDate } from "../../src/lib/dates.ts";
import { formatCount, formatPercent, formatPoints } from "../../src/lib/numbers.ts";
import { onMap } from "./published.ts";

test("the founding comparison is on the home page with its own figures", async ({ page }) => {
  await page.goto("/");
  const founding = page.getByRole("region", { name: /Sơn La/ });
  const [from, to] = [await onMap("14", 2011), await onMap("14", 2020)];
  const [first, second] = [from.value ?? Number.NaN, to.value ?? Number.NaN];
  const people = await onMap("14", 2020, "participants");
  for (const text of [
    `${formatPoints(second - first, "vi", 2)} điểm phần trăm`,
    formatPercent(first, "vi"),
    formatDate(from.as_of ?? "", "vi"),
    formatPercent(second, "vi"),
    formatDate(to.as_of ?? "", "vi"),
    formatCount(people.value ?? Number.NaN, "vi"),
  ]) {
    await expect(founding).toContainText(text);
  }
});

for (const home of ["/", "/en/"]) {
  test(`${home} says in its findings what the pages they lead to say`, async ({ page }) => {
    await page.goto(home);
    const findings = page.locator(".findings li");
    await expect(findings).toHaveCount(3);
    for (const at of [0, 1]) {
      await page.goto(home);
      const said = await findings.nth(at).getByRole("heading").textContent();
      await findings.nth(at).getByRole("link").click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(said ?? "");
    }
    await page.goto(home);
    const summary = await findings.nth(2).locator("p").first().textContent();
    await findings.nth(2).getByRole("link").click();
    await expect(page.locator("#two-measures > p").first()).toHaveText(summary ?? "");
  });
}
