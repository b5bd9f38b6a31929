"""What readers ask, and the facts that the first three hits must hold."""

from pathlib import Path

import pytest

from qnfacts.explore.search import search
from qnfacts.registry.files import registry_path
from qnfacts.store import open_store

QUERIES = [
    line.split("\t")
    for line in Path(__file__).with_name("queries.tsv").read_text("utf-8").splitlines()[1:]
]


def test_what_is_asked_for_is_among_the_first_three(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store = open_store(registry_path(), tmp_path)
    missed = {}
    for query, wanted in QUERIES:
        first = [hit.fact["id"] for hit in search(store, query, 3).hits]
        if not set(wanted.split()) <= set(first):
            missed[query] = first
    with capsys.disabled():
        print(f"\nqueries answered by the first three hits: {len(QUERIES) - len(missed)}", end="")
        print(f" of {len(QUERIES)}")
    assert not missed


def test_there_are_queries_enough() -> None:
    assert len(dict(QUERIES)) == len(QUERIES) >= 80
