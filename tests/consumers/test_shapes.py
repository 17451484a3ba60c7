"""geopandas on the shapes: the provinces of the table, in both formats, over the same ground."""

import geopandas
import pytest
from conftest import DATA, TABLES, rows

TABLE_OF = {"63": "provinces", "34": "provinces_2025"}


@pytest.mark.parametrize("area_set", TABLE_OF)
def test_shapes_are_the_provinces(area_set):
    table = next(table for table in TABLES if table["name"] == TABLE_OF[area_set])
    names = {row["code"]: row["name_vi"] for row in rows(table)}
    topology = geopandas.read_file(DATA / f"provinces-{area_set}.topo.json", layer="provinces")
    every = geopandas.read_file(DATA / f"provinces-{area_set}.geojson")
    provinces = every[every["kind"] == "province"]
    assert dict(zip(topology["id"], topology["name"])) == names
    assert dict(zip(provinces["code"], provinces["name"])) == names
    assert every.crs.to_epsg() == 4326

    ground = provinces.set_index("code").geometry.to_crs("ESRI:102025").area
    same = topology.set_crs(4326).set_index("id").geometry.to_crs("ESRI:102025").area
    assert (abs(ground / same.reindex(ground.index) - 1) < 0.001).all()


@pytest.mark.parametrize("area_set", TABLE_OF)
def test_archipelagos_are_points(area_set):
    table = next(table for table in TABLES if table["name"] == "islands")
    every = geopandas.read_file(DATA / f"provinces-{area_set}.geojson")
    archipelagos = every[every["kind"] != "province"]
    assert set(archipelagos["name_en"]) == {row["archipelago_en"] for row in rows(table)}
    assert set(archipelagos.geometry.geom_type) == {"MultiPoint"}
