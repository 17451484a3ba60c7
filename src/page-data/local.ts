import { ask } from "./ask.ts";

/** Every figure of a district or commune; nothing but the tables on the pages of provinces tells it. */
export const figuresBelow = () => ask("local-figures", {});
