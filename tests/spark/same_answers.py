"""Every row that Spark answers beside DuckDB's: python same_answers.py <folder of tables.ts>."""

import json
import math
import sys
from pathlib import Path

from pyspark.sql import SparkSession

from atlas import Atlas

# Two workers, each with a core and as many megabytes as Spark starts with.
CLUSTER = "local-cluster[2,1,1024]"


def plain(value):
    """A value as both engines write it: sums come in another order in each, so six decimals."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return None if math.isnan(value) else round(float(value), 6)
    return value


def lines(rows):
    return sorted(json.dumps({name: plain(row[name]) for name in row}, sort_keys=True) for row in rows)


folder = Path(sys.argv[1])
spark = (
    SparkSession.builder.master(CLUSTER)
    .config("spark.executor.memory", "1g")
    .config("spark.sql.shuffle.partitions", "2")
    .config("spark.ui.enabled", "false")
    .config("spark.log.level", "ERROR")
    .getOrCreate()
)
atlas = Atlas(spark, folder / "parquet", folder / "stored", Path("src/sql"))
unlike, compared = [], 0
for answer in json.loads((folder / "answers.json").read_text("utf-8")):
    question, parameters = answer["question"], answer["parameters"]
    theirs = lines(row.asDict() for row in atlas.ask(question, **parameters).collect())
    ours = lines(answer["rows"])
    compared += len(ours)
    if theirs != ours:
        pair = next(((a, b) for a, b in zip(theirs, ours) if a != b), (len(theirs), len(ours)))
        unlike.append(f"{question} {parameters}:\n  Spark  {pair[0]}\n  DuckDB {pair[1]}")
workers = spark.sparkContext._jsc.sc().getExecutorMemoryStatus().size() - 1
spark.stop()
print("\n".join(unlike) or f"{compared} rows are the same, on {workers} workers")
sys.exit(1 if unlike or workers != 2 or compared == 0 else 0)
