"""A built page as the reader sees its text."""

from html.parser import HTMLParser
from pathlib import Path


class _Blocks(HTMLParser):
    """The texts of every element of a kind."""

    def __init__(self, tag):
        super().__init__()
        self.tag, self.texts, self.inside = tag, [], False

    def handle_starttag(self, tag, attrs):
        if tag == self.tag:
            self.inside = True
            self.texts.append("")

    def handle_endtag(self, tag):
        if tag == self.tag:
            self.inside = False

    def handle_data(self, data):
        if self.inside:
            self.texts[-1] += data


def blocks(path, tag):
    """The texts of the elements `tag` of a page, entities as the letters they stand for."""
    parser = _Blocks(tag)
    parser.feed(Path(f"dist{path}index.html").read_text("utf-8"))
    return parser.texts
