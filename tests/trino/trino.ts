import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { withNativeEngine } from "../../src/engine/native.ts";
import { quotedText } from "../../src/lib/quoting.ts";
import { runs } from "../runs.ts";
import { writeMadeUpParquet } from "../scale/made-up-parquet.ts";
import { installTrino, javaHome, leastJava } from "./install.ts";
import { startTrino } from "./server.ts";

/** Made-up communes, each with 900 figures. */
const communes = 20;

/** Rows that differ, of those that are told. */
const mostTold = 3;

/** Every row of the parts as DuckDB reads them, in the order of their identifiers. */
const rowsOfDuckDB = (parquet: string) =>
  withNativeEngine(parquet, ({ run }) =>
    run(`FROM read_parquet(${quotedText(join(parquet, "observations/*/*/*.parquet"))},
      hive_partitioning = true, hive_types = {'area_set': VARCHAR, 'year': INTEGER})
    ORDER BY observation_id`),
  );

/**
 * Runs the definition of `deploy/trino/` on a Trino of this machine over made-up communes, and compares
 * every row of the table with DuckDB's: `npm run test:trino`.
 * @returns the exit code: 0 when all are the same
 */
async function compareRows(java: string): Promise<number> {
  const trino = installTrino();
  const folder = mkdtempSync(join(tmpdir(), "atlas-trino-"));
  try {
    const parquet = await writeMadeUpParquet(folder, communes);
    const definition = join(folder, "observations.sql");
    const written = readFileSync("deploy/trino/observations.sql", "utf8");
    const here = written.replace(
      "s3://your-bucket/data/observations/",
      "local:///parquet/observations/",
    );
    if (here === written) throw new Error("the definition names no bucket");
    writeFileSync(definition, here);
    mkdirSync(join(folder, "records"));
    const server = await startTrino(trino, java, folder);
    try {
      server.ask({ file: definition });
      const query = "SELECT * FROM hive.atlas.observations ORDER BY observation_id";
      const [theirs, ours] = [server.ask({ query }), await rowsOfDuckDB(parquet)];
      const different = ours.filter((row, at) => !isDeepStrictEqual({ ...row }, theirs[at]));
      console.log(
        `${theirs.length} rows of ${ours.length}, ${different.length} differ from DuckDB's`,
      );
      for (const row of different.slice(0, mostTold)) console.log("not so in Trino:", row);
      const isSame = theirs.length === ours.length && ours.length > 0 && different.length === 0;
      return isSame ? 0 : 1;
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const java = javaHome();
if (!java) console.log(`skipped: there is no Java ${leastJava} here; JAVA_HOME may name one`);
else if (!runs("mvn", "--version")) console.log("skipped: there is no Maven here");
else process.exitCode = await compareRows(java);
