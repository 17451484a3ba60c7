import puppeteer, { type EvaluateFunc, type KeyInput, type LaunchOptions } from "puppeteer-core";
import { type Driver, windowSize } from "./driver.ts";

/** What Firefox says of a font that was on its way when its page was left. */
const leftBehind = /downloadable font: download failed .* status=2152398850/;

/** A browser that Puppeteer drives: Firefox by WebDriver BiDi, Chromium by its own protocol. */
export async function startWithPuppeteer(
  options: LaunchOptions,
  downloads: string,
): Promise<Driver> {
  const browser = await puppeteer.launch({
    ...options,
    headless: true,
    defaultViewport: windowSize,
    downloadBehavior: { policy: "allow", downloadPath: downloads },
  });
  // In the page that Firefox starts with, its address bar has the focus.
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  let errors: string[] = [];
  page.on("console", (message) => {
    const text = message.text();
    if (message.type() === "error" && !leftBehind.test(text)) errors.push(text);
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  return {
    async open(address) {
      await page.goto(address);
    },
    async back() {
      await page.goBack();
    },
    async forward() {
      await page.goForward();
    },
    async press(keys) {
      const [last = "", ...held] = keys.split("+").reverse() as KeyInput[];
      for (const key of held) await page.keyboard.down(key);
      await page.keyboard.press(last as KeyInput);
      for (const key of held) await page.keyboard.up(key);
    },
    type: (text) => page.keyboard.type(text),
    click: (selector) => page.click(selector),
    point: (selector) => page.hover(selector),
    async choose(selector, value) {
      await page.select(selector, value);
    },
    async upload(selector, path) {
      const input = await (await page.$(selector))?.toElement("input");
      await input?.uploadFile(path);
    },
    read: (look, ...values) =>
      page.evaluate(look as EvaluateFunc<typeof values>, ...values) as Promise<never>,
    takeErrors() {
      const taken = errors;
      errors = [];
      return taken;
    },
    close: () => browser.close(),
  };
}
