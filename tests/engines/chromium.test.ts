import { engines } from "./engines.ts";
import { runUses } from "./suite.ts";

runUses(engines.chromium);
