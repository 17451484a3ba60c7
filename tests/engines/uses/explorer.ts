import { expect } from "vitest";
import { formatCount, formatPercent } from "../../../src/lib/numbers.ts";
import { onMap } from "../../e2e/published.ts";
import type { Use } from "./use.ts";

const answered = "[data-part=results][data-answered][aria-busy=false]";
const sonLa = "[data-part=rows] tr[data-row-area='14']";
const measure = "data-explorer select[name=measure]";
const shape = "[data-part=map-63] path[data-area='14']";

const choices: Use = {
  name: "the explorer answers; a choice is kept in the address, Back and Forward work, what is shown is saved",
  async run(reader) {
    const { driver } = reader;
    await reader.open("/kham-pha/?year=2020");
    await reader.count(answered).toBe(1);
    const { value, bound, as_of } = await onMap("14", 2020);
    const rate = formatPercent(value ?? Number.NaN, "vi");
    const people = (await onMap("14", 2020, "participants")).value ?? Number.NaN;
    const count = `${formatCount(people, "vi")} người`;
    await reader.text(sonLa).toContain(rate);
    await reader.attribute(shape, "class").toMatch(/class-\d/);

    await driver.choose(measure, "participants");
    await reader.text(sonLa).toContain(count);
    await reader.address().toBe("/kham-pha/?measure=participants&year=2020");
    await reader.attribute(shape, "class").toBe("ground");
    await reader.text("[data-part=sql]").toContain("measure = 'participants'");

    await reader.driver.back();
    await reader.text(sonLa).toContain(rate);
    await reader.value(measure).toBe("coverage_rate");
    const file = await reader.download("[data-part=download]");
    expect(file.name).toBe("coverage_rate-63-2020.csv");
    const text = file.bytes.toString();
    expect(text.startsWith("\uFEFF")).toBe(true);
    const lines = text.trim().split("\n");
    expect(lines).toHaveLength(64);
    expect(lines[0]).toMatch(/^year,area_code,.*basis,bound,.*as_of,.*source_publisher/);
    expect(lines.find((line) => line.startsWith("2020,14,"))).toContain(
      `${value},percent,year,published,${bound},2020,${as_of}`,
    );

    await reader.driver.forward();
    await reader.text(sonLa).toContain(count);
    await reader.value(measure).toBe("participants");
  },
};

const byKeys: Use = {
  name: "the keyboard chooses another view in the explorer, and reads its map",
  async run(reader) {
    const { driver } = reader;
    await reader.open("/en/explore/");
    await reader.tabTo("data-explorer input[name=view]");
    await driver.press("ArrowDown");
    await reader.address().toBe("/en/explore/?view=ranking");
    await reader.count(`${answered}[data-view=ranking]`).toBe(1);
    await driver.press("ArrowUp");
    await reader.address().toBe("/en/explore/");
    await reader.count(`${answered}[data-view=map]`).toBe(1);
    await reader.tabTo("[data-part=map-63] svg a");
    await driver.press("ArrowDown");
    await reader.count(".map-tooltip").toBe(1);
    await driver.press("Escape");
    await reader.count(".map-tooltip").toBe(0);
    // On the way stand choices that need the engine: it came meanwhile, and no answer waited for it.
    await reader.count("[data-part=ready]:not([hidden])").toBe(1);
  },
};

export const explorerUses = [choices, byKeys];
