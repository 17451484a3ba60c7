"""The programs that the data page and the page of the API print, run as they stand there."""

import re
import shutil
import subprocess
import sys
from importlib.resources import files

import duckdb
import pytest
from conftest import SITE, TABLES, rows
from page import blocks

COVERAGE = next(table for table in TABLES if table["name"] == "coverage")
HIGHEST = sorted(
    (
        row
        for row in rows(COVERAGE)
        if row["area_set"] == "63" and row["year"] == 2020 and row["coverage_rate_bound"] == "exact"
    ),
    key=lambda row: (-row["coverage_rate_pct"], row["area_code"]),
)[:5]


def code(path, start):
    """The program of a page that begins so, asking this server instead of the published site."""
    text = next(text for text in blocks(path, "pre") if text.startswith(start))
    return re.sub(r"https?://[^/\"' ]+(?=[^\"' ]*/data/)", SITE, text)


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8").stdout


@pytest.mark.parametrize("path", ["/du-lieu/", "/en/data/"])
class TestDataPage:
    """Five provinces with the highest rate of 2020: exact ones, no "over", no estimate."""

    def test_python(self, path):
        lines = run(sys.executable, "-c", code(path, "import csv")).splitlines()
        assert lines == [
            f"{row['area_code']} {row['area_name_vi']} {row['coverage_rate_pct']:g}" for row in HIGHEST
        ]

    @pytest.mark.skipif(not shutil.which("Rscript"), reason="there is no R")
    def test_r(self, path):
        lines = run("Rscript", "-e", code(path, "coverage <-")).splitlines()[1:]
        assert [line.split()[1] for line in lines] == [row["area_code"] for row in HIGHEST]
        assert [float(line.split()[-1]) for line in lines] == [
            row["coverage_rate_pct"] for row in HIGHEST
        ]

    def test_duckdb(self, path):
        """What reads over HTTP comes from a package and is signed by DuckDB; nothing is fetched."""
        folder = files("duckdb_extension_httpfs") / "extensions" / f"v{duckdb.__version__}"
        duckdb.load_extension(str(folder / "httpfs.duckdb_extension"))
        found = duckdb.sql(code(path, "SELECT area_code")).fetchall()
        assert found == [
            (row["area_code"], row["area_name_vi"], row["coverage_rate_pct"]) for row in HIGHEST
        ]


@pytest.mark.parametrize("path", ["/du-lieu/api/", "/en/data/api/"])
@pytest.mark.parametrize(
    ("start", "command"),
    [
        ("curl", ["bash", "-c"]),
        ("const response", ["node", "--input-type=module", "-e"]),
        ("import json", [sys.executable, "-c"]),
    ],
)
def test_api_page(path, start, command):
    if start == "curl" and not (shutil.which("curl") and shutil.which("jq")):
        pytest.skip("there is no curl or jq")
    printed = blocks(path, "pre")
    output = printed[printed.index(next(text for text in printed if text.startswith("import json"))) + 1]
    assert run(*command, code(path, start)).strip() == output.strip()
