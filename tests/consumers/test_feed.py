"""feedparser on the feed of changes, and what RFC 4287 asks of a feed and of its entries."""

import json
from urllib.parse import urlsplit

import feedparser
from conftest import DATA, SITE

FEED = "/data/changes.atom"


def test_feed_has_every_release():
    feed = feedparser.parse(SITE + FEED)
    assert not feed.bozo, feed.get("bozo_exception")
    assert feed.version == "atom10"
    versions = json.loads((DATA / "api/v1/versions.json").read_text("utf-8"))
    names = [release["version"] for release in versions["versions"]]
    assert [entry.title.split(":")[0] for entry in feed.entries] == names


def test_feed_and_entries_have_what_the_standard_requires():
    feed = feedparser.parse(SITE + FEED)
    for part in (feed.feed, *feed.entries):
        assert part.id.startswith("urn:uuid:")
        assert part.title
        assert part.updated_parsed
        assert urlsplit(part.link).scheme.startswith("http")
    assert len({part.id for part in (feed.feed, *feed.entries)}) == 1 + len(feed.entries)
    assert feed.feed.author
    assert [link.rel for link in feed.feed.links] == ["alternate", "self"]
