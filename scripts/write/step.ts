/**
 * Runs one step of the build and prints one line for it: name, what was done, time.
 * @param work does the step and says in `done` what came of it
 */
export async function step<Result extends { done: string }>(
  name: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const start = performance.now();
  const result = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(2);
  console.log(`${name.padEnd(16)} ${result.done} (${seconds} s)`);
  return result;
}
