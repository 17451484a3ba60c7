import type { z } from "zod";
import { areaQuestions } from "./questions/areas.ts";
import { compareQuestions } from "./questions/compare.ts";
import { documentQuestions } from "./questions/documents.ts";
import { figureQuestions } from "./questions/figures.ts";
import { localQuestions } from "./questions/local.ts";
import type {
  areaSet,
  areaSetOrCountry,
  basis,
  bound,
  localSet,
  measure,
} from "./questions/shared.ts";
import { targetQuestions } from "./questions/targets.ts";

/** One row type and one parameter type per `.sql` file; tests hold both engines to them. */
export const questions = {
  ...figureQuestions,
  ...areaQuestions,
  ...compareQuestions,
  ...targetQuestions,
  ...documentQuestions,
  ...localQuestions,
};

export type QuestionName = keyof typeof questions;

export type Questions = {
  [Name in QuestionName]: {
    parameters: z.infer<(typeof questions)[Name]["parameters"]>;
    row: z.infer<(typeof questions)[Name]["row"]>;
  };
};

export type Row<Name extends QuestionName> = Questions[Name]["row"];
export type Measure = z.infer<typeof measure>;
/** The provinces until 30 June 2025, and those since. */
export type AreaSet = z.infer<typeof areaSet>;
export type AreaSetOrCountry = z.infer<typeof areaSetOrCountry>;
/** Areas below the province: districts, and communes until 30 June 2025 and since. */
export type LocalSet = z.infer<typeof localSet>;
export type Bound = z.infer<typeof bound>;
export type Basis = z.infer<typeof basis>;
