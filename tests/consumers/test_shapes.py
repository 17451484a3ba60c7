"""geopandas on the shapes: valid provinces of the table, in both formats, over the same ground."""

import geopandas
import pytest
import shapely
from conftest import DATA, TABLES, rows

TABLE_OF = {"63": "provinces", "34": "provinces_2025"}
LAYERS = [
    (name, layer, kind)
    for area_set in TABLE_OF
    for name, layer, kind in (
        (f"provinces-{area_set}.topo.json", "provinces", "MultiPolygon"),
        (f"provinces-{area_set}.topo.json", "islands", "MultiPoint"),
        (f"provinces-{area_set}.geojson", f"provinces-{area_set}", "MultiPolygon"),
    )
] + [("islands.geojson", "islands", "Point")]


def table_rows(name):
    return rows(next(table for table in TABLES if table["name"] == name))


@pytest.mark.parametrize(("name", "layer", "kind"), LAYERS)
def test_a_layer_is_valid_and_becomes_a_shapefile(name, layer, kind, tmp_path):
    assert layer in set(geopandas.list_layers(DATA / name)["name"])
    shapes = geopandas.read_file(DATA / name, layer=layer)
    assert set(shapes.geom_type) == {kind}
    assert list(shapes[~shapes.is_valid].get("name", [])) == []
    shapes.set_crs(4326, allow_override=True).to_file(tmp_path / "layer.shp")
    assert len(geopandas.read_file(tmp_path / "layer.shp")) == len(shapes)


@pytest.mark.parametrize("area_set", TABLE_OF)
def test_shapes_are_the_provinces(area_set):
    names = {row["code"]: (row["name_vi"], row["name_en"]) for row in table_rows(TABLE_OF[area_set])}
    topology = geopandas.read_file(DATA / f"provinces-{area_set}.topo.json", layer="provinces")
    provinces = geopandas.read_file(DATA / f"provinces-{area_set}.geojson")
    for shapes in (topology, provinces):
        assert dict(zip(shapes["id"], zip(shapes["name"], shapes["name_en"]))) == names
        assert shapely.coverage_is_valid(shapes.geometry.values), "no overlap, no split border"
    assert list(provinces["code"]) == list(provinces["id"])
    assert provinces.crs.to_epsg() == 4326

    ground = provinces.set_index("code").geometry.to_crs("ESRI:102025").area
    same = topology.set_crs(4326).set_index("id").geometry.to_crs("ESRI:102025").area
    assert (abs(ground / same.reindex(ground.index) - 1) < 0.001).all()


def test_islands_are_the_points_of_the_table():
    islands = geopandas.read_file(DATA / "islands.geojson")
    found = zip(islands["archipelago_vi"], islands["province_code"], islands.get_coordinates().values)
    expected = [
        (row["archipelago_vi"], row["province_code"], (float(row["lon"]), float(row["lat"])))
        for row in table_rows("islands")
    ]
    assert [(name, code, tuple(point)) for name, code, point in found] == expected
