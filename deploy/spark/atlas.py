"""The atlas in Apache Spark: the tables as Parquet, the views and questions of src/sql over them."""

import re
from pathlib import Path

import sqlglot
from pyspark.sql import SparkSession
from sqlglot import exp

from dialect import expanded, spark_sql

# What the questions below build on, in the order of src/sql/tables.ts.
VIEW_FILES = ["views-areas", "views", "views-groups", "views-resolved", "views-compare"]
TABLES = ["observations", "sources", "population", "provinces", "provinces_2025", "regions", "local_areas"]
# Stored by the views for other questions.
UNASKED = {"explained_figures", "breaks_of_34"}


def literal(value):
    return "'" + value.replace("'", "''") + "'" if isinstance(value, str) else str(value)


class Atlas:
    """Questions of src/sql, answered by Spark.

    data: folder of the Parquet files, with observations in parts (`area_set=…/year=…/`) or in one file
    stored: folder for what the views store, on a disk that every worker reaches
    sql: src/sql
    """

    def __init__(self, spark: SparkSession, data: Path, stored: Path, sql: Path):
        self.spark, self.stored, self.sql = spark, stored, sql
        self.macros, self.schema = {}, {}
        for name in TABLES:
            parts = data / name
            source = parts if parts.is_dir() else data / f"{name}.parquet"
            frame = spark.read.parquet(str(source))
            # The year of a part is in as_of too.
            self._name(name, frame.drop("year") if parts.is_dir() else frame)
        for file in VIEW_FILES:
            for statement in sqlglot.parse((sql / f"{file}.sql").read_text("utf-8"), dialect="duckdb"):
                if statement:
                    self._define(statement)

    def _name(self, name, frame):
        frame.createOrReplaceTempView(name)
        self.schema[name] = dict(frame.dtypes)

    def _define(self, statement):
        kind, query = statement.args["kind"], statement.expression
        if kind == "MACRO":
            function = statement.this
            parameters = [parameter.name for parameter in function.expressions]
            self.macros[function.this.name] = (parameters, query)
            return
        name = statement.this.name
        if name in UNASKED:
            return
        frame = self._frame(query)
        if kind == "TABLE":
            # Written once: numbers given to rows stay the same for everyone who reads them.
            path = str(self.stored / name)
            frame.write.mode("overwrite").parquet(path)
            frame = self.spark.read.parquet(path)
        self._name(name, frame)

    def _frame(self, query):
        return self.spark.sql(spark_sql(expanded(query, self.macros), self.schema))

    def ask(self, question: str, **parameters):
        """The rows of a question, as a data frame."""
        text = (self.sql / f"{question}.sql").read_text("utf-8")
        text = re.sub(r"\{(\w+)\}", lambda found: parameters[found[1]], text)
        text = re.sub(r"\$(\w+)", lambda found: literal(parameters[found[1]]), text)
        return self._frame(sqlglot.parse_one(text, dialect="duckdb"))
