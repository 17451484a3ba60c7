import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Use } from "./use.ts";

const csv = "Tỉnh;Số thẻ;Tỷ lệ (%)\nTP.HCM;8.000.000;89,5\nson la;1.196.739;95,54\n";

const ownFile: Use = {
  name: "a file of the reader's own is read, matched to provinces, mapped and joined with SQL",
  async run(reader) {
    const folder = await mkdtemp(join(tmpdir(), "own-file-"));
    const path = join(folder, "so-the.csv");
    await writeFile(path, csv);
    await reader.open("/truy-van/");
    await reader.upload("[data-part=own-input]", path);
    await reader.text("[data-part=own-state]").toContain("Đã sẵn sàng");
    await rm(folder, { recursive: true });
    await reader.text("[data-part=own-facts]").toContain("2 dòng, 3 cột");
    await reader.text("[data-part=own-named]").toContain("2/2");
    await reader.click("[data-part=own-map] summary");
    await reader
      .attribute("[data-part=own-map-place] [data-area='14']", "class")
      .toMatch(/^class-\d$/);
    await reader.click("[data-part=own-confirm]");
    await reader.click("[data-part=own-join]");
    await reader.text("[data-part=status]").toContain("2 dòng");
    await reader.text("[data-part=results]").toContain("Sơn La");
  },
};

export const ownFileUses = [ownFile];
