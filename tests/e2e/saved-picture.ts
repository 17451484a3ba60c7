import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";

/** The file that a button of a figure saves, and what it is called; its own stand below those within it. */
export async function savedPicture(
  page: Page,
  figure: Locator,
  format: "svg" | "png",
): Promise<{ name: string; content: Buffer }> {
  const download = page.waitForEvent("download");
  await figure.locator(`[data-file=${format}]`).last().click();
  const file = await download;
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

/** Width of a PNG in pixels. @throws when it is none */
export function widthOf(png: Buffer): number {
  if (png.subarray(1, 4).toString() !== "PNG") throw new Error("no PNG");
  return png.readUInt32BE(16);
}
