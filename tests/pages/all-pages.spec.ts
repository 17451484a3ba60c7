import { sitemapPaths } from "../e2e/site.ts";
import { expectSound, test } from "../e2e/visitor.ts";

for (const path of sitemapPaths()) {
  test(`${path} is accessible, asks no other host and logs no error`, async ({
    visitor,
    baseURL,
  }) => {
    await expectSound(visitor, new URL(path, baseURL).href);
  });
}
