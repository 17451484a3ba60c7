import type { QuestionName, Questions } from "../sql/questions.ts";

/** What native DuckDB (build) and DuckDB-WASM (browser) have in common. */
export interface Engine {
  /**
   * Answers one question of `src/sql/`.
   * @param name the question's file name without `.sql`
   * @param parameters a value for each `$name` in the file
   * @throws when a parameter is missing or the engine refuses the query
   */
  query<Name extends QuestionName>(
    name: Name,
    parameters: Questions[Name]["parameters"],
  ): Promise<Questions[Name]["row"][]>;
  close(): Promise<void>;
}
