import { expect, test } from "vitest";
import { addressWarning, siteAddress } from "../../../../scripts/astro/site-address.ts";

test.each([undefined, ""])("without an address (%j) the build says what that means", (given) => {
  expect(siteAddress(given)).toBe("http://localhost:4321");
  expect(addressWarning(given)).toMatch(/^warning: SITE_URL is not set, .*citations.*localhost/);
  expect(addressWarning(given)).not.toContain("\n");
});

test("an address is taken, and nothing is said", () => {
  expect(siteAddress("https://example.org")).toBe("https://example.org");
  expect(addressWarning("https://example.org")).toBeUndefined();
});
