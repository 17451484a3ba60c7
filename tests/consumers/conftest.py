"""What the tests read: the built site in dist/, and its address while it is served."""

import csv
import json
import os
from pathlib import Path

DATA = Path("dist/data")
SITE = os.environ["SITE"]
PACKAGE = json.loads((DATA / "datapackage.json").read_text("utf-8"))
TABLES = [
    resource
    for resource in PACKAGE["resources"]
    if resource["format"] == "csv" and "schema" in resource
]

_converters = {
    "integer": int,
    "year": int,
    "number": float,
    "boolean": lambda text: {"true": True, "false": False}[text],
    "string": str,
}


def columns(table):
    """The names of a table's columns and their types."""
    return {field["name"]: field["type"] for field in table["schema"]["fields"]}


def rows(table):
    """The rows of a table by Python's own reader, with the types of the description."""
    types = columns(table)
    with open(DATA / table["path"], encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file))
    return [
        {name: _converters[kind](line[name]) if line[name] else None for name, kind in types.items()}
        for line in lines
    ]


def pytest_generate_tests(metafunc):
    """A test with a `table` runs for each table."""
    if "table" in metafunc.fixturenames:
        metafunc.parametrize("table", TABLES, ids=[table["name"] for table in TABLES])
