import type { Reader } from "../reader.ts";

/** Something that readers do on the site, in any browser. */
export interface Use {
  name: string;
  /** @throws when what the reader expects is not seen */
  run(reader: Reader): Promise<void>;
}
