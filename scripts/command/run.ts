import { exitCodes } from "./exit-codes.ts";
import { faultOf } from "./fault.ts";

/**
 * Runs a command: what a person can cause ends in one line and the exit code of its cause, only a
 * fault of the program itself in a stack trace.
 * @param main returns the exit code
 */
export async function runCommand(main: () => Promise<number> | number): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    const fault = faultOf(error);
    console.error(fault?.message ?? error);
    process.exitCode = exitCodes[fault?.exit ?? "unexpected"];
  }
}
