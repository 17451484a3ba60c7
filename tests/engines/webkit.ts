import { type ChildProcess, spawn } from "node:child_process";
import { globSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Builder, By, Capabilities, Key, type WebDriver } from "selenium-webdriver";
import { type Start, windowSize } from "./driver.ts";

/** WebKit's own small browser, whose folder is named for the machine. */
export const miniBrowserPath = (): string | undefined =>
  globSync("/usr/lib/*/webkit2gtk-4.1/MiniBrowser")[0];

/** Where the browser's driver answers. */
const port = 4398;

const codes: Readonly<Record<string, string>> = {
  Tab: Key.TAB,
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Home: Key.HOME,
  End: Key.END,
  ArrowDown: Key.ARROW_DOWN,
  ArrowUp: Key.ARROW_UP,
  Control: Key.CONTROL,
};

/** A screen that nobody sees, which the browser needs; its number once it is there. */
async function openScreen(): Promise<{ screen: ChildProcess; number: string }> {
  const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1440x1080x24"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const number = await new Promise<string>((resolve, reject) => {
    screen.once("error", reject);
    screen.stdio[3]?.once("data", (data) => resolve(String(data).trim()));
  });
  return { screen, number };
}

/** Starts a session as soon as the driver answers. */
async function openSession(): Promise<WebDriver> {
  const server = `http://127.0.0.1:${port}`;
  while (!(await fetch(`${server}/status`).catch(() => undefined))?.ok) {
    await new Promise((resume) => setTimeout(resume, 50));
  }
  const options = {
    binary: miniBrowserPath(),
    args: ["--automation", "--enable-write-console-messages-to-stdout=true"],
  };
  const capabilities = new Capabilities({
    browserName: "MiniBrowser",
    "webkitgtk:browserOptions": options,
  });
  return new Builder().usingServer(server).withCapabilities(capabilities).build();
}

/** Debian's WebKit in its own small browser, by WebDriver. */
export const startWebKit: Start = async (downloads) => {
  const { screen, number } = await openScreen();
  // Names the folder for downloads, and keeps what the reader of this machine has set out of it.
  await writeFile(join(downloads, "user-dirs.dirs"), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const server = spawn("WebKitWebDriver", [`--port=${port}`], {
    stdio: ["ignore", "pipe", "ignore"],
    env: { ...process.env, DISPLAY: `:${number}`, XDG_CONFIG_HOME: downloads },
  });
  let said = "";
  server.stdout.setEncoding("utf8").on("data", (text) => {
    said += text;
  });
  const driver = await openSession();
  await driver
    .manage()
    .window()
    .setRect({ x: 0, y: 0, ...windowSize });
  const find = (selector: string) => driver.findElement(By.css(selector));
  // The driver's own click refuses what the browser has not scrolled to by itself.
  const point = async (selector: string) => {
    const element = await find(selector);
    await driver.executeScript("arguments[0].scrollIntoView({ block: 'center' })", element);
    await driver.actions().move({ origin: element }).perform();
  };
  // The driver's own way back passes addresses that were added without a press of the reader's.
  const go = (steps: number) =>
    driver.executeScript<void>("setTimeout((steps) => history.go(steps), 0, arguments[0])", steps);
  return {
    open: (address) => driver.get(address),
    back: () => go(-1),
    forward: () => go(1),
    async press(keys) {
      const [last = "", ...held] = keys
        .split("+")
        .reverse()
        .map((key) => codes[key] ?? key);
      let actions = driver.actions();
      for (const key of held) actions = actions.keyDown(key);
      actions = actions.sendKeys(last);
      for (const key of held) actions = actions.keyUp(key);
      await actions.perform();
    },
    type: (text) => driver.actions().sendKeys(text).perform(),
    async click(selector) {
      await point(selector);
      await driver.actions().click().perform();
    },
    point,
    choose: (selector, value) => find(`${selector} option[value="${value}"]`).click(),
    upload: (selector, path) => find(selector).sendKeys(path),
    read: (look, ...values) => driver.executeScript(look, ...values),
    takeErrors() {
      const errors = said.split("\n").filter((line) => /^CONSOLE .*ERROR/.test(line));
      said = "";
      return errors;
    },
    async close() {
      await driver.quit();
      server.kill();
      screen.kill();
    },
  };
};
