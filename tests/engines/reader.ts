import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import type { Driver } from "./driver.ts";

/** Files that a browser is still writing. */
const unfinished = /\.(part|crdownload|wkdownload)$/;

/** Someone at a browser: what is to be seen is waited for. */
export class Reader {
  readonly driver: Driver;
  readonly #site: string;
  readonly #downloads: string;

  /** @param downloads the folder into which the browser saves */
  constructor(driver: Driver, site: string, downloads: string) {
    this.driver = driver;
    this.#site = site;
    this.#downloads = downloads;
  }

  /** Opens a page of the site by its path, and waits until its scripts have run. */
  async open(path: string): Promise<void> {
    await this.driver.open(this.#site + path);
    await this.seen(() => document.readyState).toBe("complete");
  }

  /** Gives a file of this machine to a file input, once it takes one. */
  async upload(selector: string, path: string): Promise<void> {
    await this.seen((css) => document.querySelector(css) !== null, `${selector}:enabled`).toBe(
      true,
    );
    await this.driver.upload(selector, path);
  }

  /** Clicks on what a selector finds, once it is where it can be clicked on. */
  async click(selector: string): Promise<void> {
    await this.count(selector).toBeGreaterThan(0);
    await expect.poll(() => this.driver.click(selector).then(() => "clicked")).toBe("clicked");
  }

  /** The text of the first element that a selector finds. */
  text(selector: string) {
    return this.seen((css) => document.querySelector(css)?.textContent ?? null, selector);
  }

  /** What an attribute of the first element says. */
  attribute(selector: string, name: string) {
    return this.seen(
      (css, key) => document.querySelector(css)?.getAttribute(key) ?? null,
      selector,
      name,
    );
  }

  /** How many elements there are that can be seen. */
  count(selector: string) {
    return this.seen(
      (css) =>
        [...document.querySelectorAll(css)].filter((found) => found.getClientRects().length > 0)
          .length,
      selector,
    );
  }

  /** The address without the host. */
  address() {
    return this.seen(() => location.pathname + location.search + location.hash);
  }

  /** The choice of a field. */
  value(selector: string) {
    return this.seen(
      (css) => document.querySelector<HTMLInputElement>(css)?.value ?? null,
      selector,
    );
  }

  /** What a function finds in the page, until it is what is expected. */
  seen<Arguments extends (string | number)[], Found>(
    look: (...values: Arguments) => Found,
    ...values: Arguments
  ) {
    return expect.poll(() => this.driver.read(look, ...values));
  }

  /**
   * Presses Tab until the focus is on what a selector finds.
   * @throws when it is not within as many stops as a page may have before it
   */
  async tabTo(selector: string, most = 60): Promise<void> {
    for (let stops = 0; stops < most; stops += 1) {
      await this.driver.press("Tab");
      const arrived = await this.driver.read(
        (css) => document.activeElement?.matches(css) ?? false,
        selector,
      );
      if (arrived) return;
    }
    throw new Error(`${most} times Tab did not lead to ${selector}`);
  }

  /** The file that is saved after a click, under the name that it keeps. */
  async download(selector: string): Promise<{ name: string; bytes: Buffer }> {
    const before = await readdir(this.#downloads);
    await this.click(selector);
    let name = "";
    await expect
      .poll(async () => {
        const last = name;
        const names = await readdir(this.#downloads);
        name = names.find((each) => !before.includes(each) && !unfinished.test(each)) ?? "";
        return name !== "" && name === last && !names.some((each) => unfinished.test(each));
      })
      .toBe(true);
    const path = join(this.#downloads, name);
    const bytes = await readFile(path);
    await rm(path);
    return { name, bytes };
  }
}
