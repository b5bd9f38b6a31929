"""What the store selects and finds is what looking at every fact finds."""

from collections.abc import Iterator
from typing import Any

import pytest

from qnfacts.records import Record
from qnfacts.registry.files import registry_path
from qnfacts.registry.loading import load
from qnfacts.store import Store, open_store

SHIPPED = registry_path()
REGISTRY = load(SHIPPED)
PART_OF = {area.id: area.part_of for area in REGISTRY.areas}
KNOWN: dict[str, list[Any]] = {
    "kind": sorted({fact.kind for fact in REGISTRY.facts}),
    "topic": [topic.id for topic in REGISTRY.topics],
    "area": list(PART_OF),
    "source": [source.id for source in REGISTRY.sources],
    "year": list(range(2010, 2035)),
    "type": ["resolution", "assertion", "challenge", "programme", "centre"],
    "agent": [agent.id for agent in REGISTRY.agents],
    "indicator": [indicator.id for indicator in REGISTRY.indicators],
    "stars": list(range(6)),
}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("QNFACTS_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield open_store(SHIPPED, SHIPPED.parent)


@pytest.fixture(scope="module")
def facts(store: Store) -> list[Record]:
    return list(store.catalogue.facts)
