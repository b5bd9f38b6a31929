"""The editors' own words altered, as far as a quotation can bear them out."""

import re
from collections.abc import Callable, Iterator
from typing import Any

from mutants.digits import other_digits
from mutants.mutant import Data, without
from qnfacts.registry.model import Registry


def numbers(_: Registry, data: Data) -> Iterator[Data]:
    """Another number in a label, aim, goal, status, alias or translation."""
    yield from _altered(data, other_digits)


def hedges(_: Registry, data: Data) -> Iterator[Data]:
    """A hedge left out or put before a number, in a label, aim, goal, status or translation."""
    yield from _altered(data, _rehedged)


def units(_: Registry, data: Data) -> Iterator[Data]:
    """Dong as dollars or without a unit, percent as points, a noun as another one."""
    yield from _altered(data, _recounted)


def denials(_: Registry, data: Data) -> Iterator[Data]:
    """A translation that denies what its quotation says, or the other way round."""
    for at, quote in enumerate(data["quotes"]):
        for words in _denied(quote["translation"]):
            other = quote | {"translation": words}
            yield data | {"quotes": [*data["quotes"][:at], other, *data["quotes"][at + 1 :]]}


def names(registry: Registry, data: Data) -> Iterator[Data]:
    """The name of an area in a label or translation changed to that of another."""
    known = [area.label.en.partition(" (")[0] for area in registry.areas]
    yield from _altered(data, lambda words: _renamed(words, known))


def translations(registry: Registry, data: Data) -> Iterator[Data]:
    """The translation of another quotation that states a number, for one that does."""
    others = [q.translation for fact in registry.facts for q in fact.quotes]
    for at, quote in enumerate(data["quotes"]):
        mine = re.findall(r"\d+", quote["translation"])
        for other in others:
            if mine and not set(mine) & set(re.findall(r"\d+", other)):
                changed = quote | {"translation": other}
                yield data | {"quotes": [*data["quotes"][:at], changed, *data["quotes"][at + 1 :]]}


def statuses(_: Registry, data: Data) -> Iterator[Data]:
    """A status left out, turned round, less by a word, or that of something else."""
    if "status" not in data:
        if data["kind"] == "initiative":
            yield data | {"status": {"en": "in operation", "vi": "chính thức đi vào hoạt động"}}
        return
    yield without(data, "status")
    for words in _reworded(data["status"]["vi"]):
        yield data | {"status": data["status"] | {"vi": words}}


def goals(_: Registry, data: Data) -> Iterator[Data]:
    """A goal or aim that says more, less or the reverse."""
    if "goal" in data:
        for words in _reworded(data["goal"]["vi"]):
            yield data | {"goal": data["goal"] | {"vi": words}}
    aims = data.get("aims", [])
    for at, aim in enumerate(aims):
        yield data | {"aims": [*aims[:at], *aims[at + 1 :]]}
        for words in _reworded(aim["vi"]):
            yield data | {"aims": [*aims[:at], aim | {"vi": words}, *aims[at + 1 :]]}


def _altered(data: Data, alter: Callable[[str], Iterator[str]]) -> Iterator[Data]:
    """The fact with one of the editors' texts altered in each way."""
    for field in ("label", "aims", "goal", "status", "aliases", "quotes"):
        if field in data:
            for altered in _with_other_words(data[field], alter):
                yield data | {field: altered}


def _with_other_words(given: Any, alter: Callable[[str], Iterator[str]]) -> Iterator[Any]:
    match given:
        case str():
            yield from alter(given)
        case list():
            for at, item in enumerate(given):
                for other in _with_other_words(item, alter):
                    yield [*given[:at], other, *given[at + 1 :]]
        case dict():
            for name in ("en", "vi", "translation"):
                for other in _with_other_words(given.get(name, ""), alter):
                    yield given | {name: other}


def _rehedged(words: str) -> Iterator[str]:
    for found in _HEDGED.finditer(words):
        for hedge in ("", "about ", "at most ", "nearly "):
            if hedge != found["hedge"]:
                yield words[: found.start()] + hedge + words[found.start("number") :]


def _recounted(words: str) -> Iterator[str]:
    for old, others in _UNITS.items():
        for other in others:
            for found in re.finditer(rf"(?<=\d){old}", words):
                yield words[: found.start()] + other + words[found.end() :]


def _denied(words: str) -> Iterator[str]:
    for verb in ("is", "has", "was", "are", "have", "had", "will"):
        for found in re.finditer(rf"\b{verb}\b(?! not)", words):
            yield f"{words[: found.end()]} not{words[found.end() :]}"
    for found in re.finditer(r"\b(?:not|no|never) ", words):
        yield words[: found.start()] + words[found.end() :]


def _renamed(words: str, known: list[str]) -> Iterator[str]:
    for name in known:
        if name in words:
            yield from (words.replace(name, other) for other in known if other != name)


def _reworded(words: str) -> Iterator[str]:
    parts = words.split()
    yield f"không {words}"
    yield "chính thức đi vào hoạt động"
    for at in range(len(parts)):
        if len(parts) > 1:
            yield " ".join([*parts[:at], *parts[at + 1 :]])


_HEDGED = re.compile(r"(?P<hedge>(?:more than|nearly|over|about) )(?P<number>\d)")
_UNITS = {
    "%": (" percentage points", " billion", ""),
    " billion dong": (" billion dollars", " million dong", " billion", " dong"),
    " products": (" websites", " people", " million products"),
}
"""What stands behind numbers, and what it may be exchanged for."""
