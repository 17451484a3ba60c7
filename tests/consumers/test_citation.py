"""cffconvert on CITATION.cff, and bibtexparser on the entries that pages offer."""

import re
from pathlib import Path

import bibtexparser
import pytest
from cffconvert.cli.create_citation import create_citation
from conftest import DATA, PACKAGE
from page import blocks

PAGES = ["/du-lieu/", "/en/data/", "/en/map/2020/", "/en/province/son-la/", "/so-lieu/14-2020-10-31/"]


@pytest.mark.parametrize("file", ["CITATION.cff", str(DATA / "CITATION.cff")])
def test_citation_file(file):
    citation = create_citation(file, None)
    citation.validate()
    assert "Health-insurance coverage in Viet Nam" in citation.as_apalike()


def entries(path):
    """The BibTeX entries of a page."""
    return [text for text in blocks(path, "pre") if text.lstrip().startswith("@")]


@pytest.mark.parametrize("path", PAGES)
def test_bibtex(path):
    texts = entries(path)
    assert texts
    library = bibtexparser.parse_string("\n".join(texts))
    assert [block.error for block in library.failed_blocks] == []
    assert len(library.entries) == len(texts)
    for entry in library.entries:
        assert {"title", "author", "year", "url"} <= set(entry.fields_dict)
        assert re.fullmatch(r"\d{4}", entry["year"])
        assert entry["url"].startswith("http")


def test_an_entry_without_end_is_found():
    library = bibtexparser.parse_string(entries("/en/data/")[0].rstrip().removesuffix("}"))
    assert library.failed_blocks


def test_the_data_are_cited_in_their_version():
    assert any(PACKAGE["version"] in text for text in entries("/en/data/"))
    assert PACKAGE["version"] in Path(DATA / "CITATION.cff").read_text("utf-8")
