"""frictionless (Python) on the data package, workbooks and shapes."""

import pytest
from conftest import DATA, PACKAGE
from frictionless import Package, system

package = Package(str(DATA / "datapackage.json"))
# Of JSON and Parquet frictionless 5.21 counts no bytes, of Parquet it reads whole numbers beside
# empty cells as decimals, and an empty list is no table to it; test_tables.py reads these.
READ = [
    resource["name"]
    for resource in PACKAGE["resources"]
    if resource["format"] in ("csv", "xlsx", "topojson", "geojson")
]


@pytest.mark.parametrize("name", READ)
def test_resource_is_valid(name):
    report = package.get_resource(name).validate()
    assert report.flatten(["rowNumber", "fieldName", "type", "note"]) == []


def test_every_table_has_its_rows(table):
    for name in (table["name"], f"{table['name']}-xlsx"):
        assert len(package.get_resource(name).read_rows()) == table["rowCount"]


def test_a_wrong_file_is_found(tmp_path):
    """The check above can fail."""
    (tmp_path / "wrong.csv").write_text("code,name\n1,Hà Nội\n", "utf-8")
    descriptor = {**PACKAGE["resources"][0], "path": "wrong.csv"}
    with system.use_context(trusted=True):
        broken = Package({"name": "broken", "resources": [descriptor]}, basepath=str(tmp_path))
        assert not broken.validate().valid
