"""A fact is recorded of the area that its quotations name, where they name one."""

from collections.abc import Collection, Iterator

from qnfacts.check.checked import CheckedFact, CheckedRegistry
from qnfacts.check.finding import Finding
from qnfacts.records.catalogue import chain_from


def with_area(registry: CheckedRegistry) -> list[CheckedFact]:
    """The facts that record an area, and whose quotations name one."""
    return [
        fact
        for fact in registry.facts
        if fact.get("area") is not None and _all_named(registry, fact)
    ]


def check_area(registry: CheckedRegistry, fact: CheckedFact) -> Iterator[Finding]:
    """An area that is none of those named, nor the nearest one that holds several of them.

    A product, an initiative or a statement may be of the area around that one, too: "Trường Đại
    học Hạ Long" names a place, and serves the province.
    """
    area, areas = str(fact.get("area")), registry.vocabulary.areas
    named = _all_named(registry, fact)
    most = 1 if fact.model.kind in _EXACT else 2
    if area in named or area in _around_all(registry, named)[:most]:
        return
    labels = ", ".join(areas[id_].label.vi for id_ in named)
    message = f"recorded of {areas[area].label.vi}; the quotations name {labels}"
    hint = "Correct the area, or quote the words that say which one is meant."
    yield Finding("area-mismatch", fact.at("area"), message, hint)


def _all_named(registry: CheckedRegistry, fact: CheckedFact) -> list[str]:
    return sorted({id_ for quote in fact.quotes for id_ in _named(registry, quote.words)})


def _named(registry: CheckedRegistry, words: str) -> Iterator[str]:
    for mention in registry.vocabulary.area_names.mentions(words):
        yield from mention.ids


def _around_all(registry: CheckedRegistry, named: Collection[str]) -> list[str]:
    """The areas that each of those named is or lies in, innermost first."""
    areas = registry.vocabulary.areas
    first, *others = (chain_from(each, lambda id_: areas[id_].part_of) for each in named)
    return [id_ for id_ in first if all(id_ in other for other in others)]


_EXACT = {"figure", "target", "event"}
