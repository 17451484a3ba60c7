import regular from "@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf?url";
import bold from "@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf?url";
import { figurePicture } from "../../picture/figure-picture.ts";
import { lettersOf } from "../../picture/letters.ts";
import type { Tools } from "../../picture/look.ts";
import { type FigureParts, figureParts } from "../../picture/parts.ts";
import { pngFile } from "./png-file.ts";
import { saveFile } from "./save-file.ts";

export type PictureFormat = "svg" | "png";

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} at ${response.url}`);
  return response;
}

const bytes = async (address: string) => (await fetched(address)).arrayBuffer();

/** The build writes the rules for drawings beside every page whose readers save pictures. */
async function fetchTools(): Promise<Tools> {
  const [letters, boldLetters, rules] = await Promise.all([
    bytes(regular),
    bytes(bold),
    fetched(new URL("drawing-rules.json", location.href).href),
  ]);
  return { letters: lettersOf({ 400: letters, 700: boldLetters }), rules: await rules.json() };
}

let tools: Promise<Tools> | undefined;

/** A figure of the page taken apart, as it is while nobody zooms or points; undefined without drawing. */
export function partsInPage(figure: Element): FigureParts | undefined {
  const parts = figureParts(figure);
  for (const { drawing } of parts?.drawings ?? []) {
    const [wide, high] = ["width", "height"].map((name) => drawing.getAttribute(name));
    if (wide && high) drawing.setAttribute("viewBox", `0 0 ${wide} ${high}`);
    for (const pointedAt of drawing.querySelectorAll(".map-outline")) pointedAt.remove();
  }
  return parts;
}

/**
 * Saves a figure as a picture that stands by itself, drawn as the build draws those of its pages.
 * @param origin where it is from, a line each
 * @throws when a file does not arrive or the browser cannot make the picture
 */
export async function savePicture(
  parts: FigureParts,
  origin: readonly string[],
  name: string,
  format: PictureFormat,
): Promise<void> {
  tools ??= fetchTools();
  tools.catch(() => {
    tools = undefined;
  });
  const picture = figurePicture(parts, origin, await tools);
  const svg = new XMLSerializer().serializeToString(picture);
  const content =
    format === "svg" ? new Blob([svg], { type: "image/svg+xml" }) : await pngFile(svg);
  saveFile(content, `${name}.${format}`);
}
