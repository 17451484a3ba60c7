"""pandas, pyarrow and polars on every table in every format: the same rows as in the CSV."""

import datetime

import pandas
import polars
import pyarrow.csv
import pyarrow.parquet
from conftest import DATA, columns, rows

PANDAS = {
    "integer": "Int64",
    "year": "Int64",
    "number": "Float64",
    "boolean": "boolean",
    "string": "string",
}
ARROW = {
    "integer": pyarrow.int32(),
    "year": pyarrow.int16(),
    "number": pyarrow.float64(),
    "boolean": pyarrow.bool_(),
    "string": pyarrow.string(),
}
POLARS = {
    "integer": polars.Int32,
    "year": polars.Int16,
    "number": polars.Float64,
    "boolean": polars.Boolean,
    "string": polars.String,
}


def path(table, extension):
    return str(DATA / f"{table['name']}.{extension}")


def types(table, words):
    return {name: words[kind] for name, kind in columns(table).items()}


def plain(value):
    """A cell as the CSV has it: nothing as None, a day as text."""
    if value is None or value is pandas.NA or value != value:
        return None
    if isinstance(value, datetime.date):
        return value.strftime("%Y-%m-%d")
    return value.removesuffix(" 00:00:00") if isinstance(value, str) else value


def cells(records):
    return [{name: plain(value) for name, value in record.items()} for record in records]


def test_csv_by_pandas(table):
    frame = pandas.read_csv(
        path(table, "csv"),
        dtype=types(table, PANDAS),
        keep_default_na=False,
        na_values=[""],
    )
    assert cells(frame.to_dict("records")) == rows(table)


def test_csv_by_pyarrow(table):
    options = pyarrow.csv.ConvertOptions(
        column_types=types(table, ARROW),
        strings_can_be_null=True,
        null_values=[""],
    )
    parsing = pyarrow.csv.ParseOptions(newlines_in_values=True)
    found = pyarrow.csv.read_csv(path(table, "csv"), None, parsing, options)
    assert found.to_pylist() == rows(table)


def test_csv_by_polars(table):
    frame = polars.read_csv(path(table, "csv"), schema_overrides=types(table, POLARS))
    assert frame.to_dicts() == rows(table)


def test_parquet_by_pandas(table):
    frame = pandas.read_parquet(path(table, "parquet"), dtype_backend="numpy_nullable")
    assert cells(frame.to_dict("records")) == rows(table)


def test_parquet_by_pyarrow(table):
    assert pyarrow.parquet.read_table(path(table, "parquet")).to_pylist() == rows(table)


def test_parquet_by_polars(table):
    assert polars.read_parquet(path(table, "parquet")).to_dicts() == rows(table)


def test_json_by_pandas(table):
    frame = pandas.read_json(path(table, "json"), dtype=False, precise_float=True)
    assert cells(frame.astype(object).to_dict("records")) == rows(table)


def test_workbook_by_pandas(table):
    frame = pandas.read_excel(path(table, "xlsx"), dtype=object, keep_default_na=False)
    records = frame.astype(object).where(frame != "", None).to_dict("records")
    assert cells(records) == rows(table)


def test_workbook_by_polars(table):
    """The sheet with the table's name; days stand among months, so the column is of texts."""
    frame = polars.read_excel(
        path(table, "xlsx"),
        sheet_name=table["name"],
        schema_overrides=types(table, POLARS),
        raise_if_empty=False,
    )
    assert cells(frame.to_dicts()) == rows(table)
