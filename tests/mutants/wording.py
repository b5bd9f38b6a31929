"""The editors' own words altered, as far as a quotation can bear them out."""

from collections.abc import Iterator
from typing import Any

from mutants.digits import other_digits
from mutants.mutant import Data, without
from qnfacts.registry.model import Registry


def numbers(_: Registry, data: Data) -> Iterator[Data]:
    """Another number in a label, aim, goal, status, alias or translation."""
    for field in ("label", "aims", "goal", "status", "aliases", "quotes"):
        if field in data:
            for altered in _renumbered(data[field]):
                yield data | {field: altered}


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


def _renumbered(given: Any) -> Iterator[Any]:
    """What is written, with each digit of the editors' words changed in turn."""
    match given:
        case str():
            yield from other_digits(given)
        case list():
            for at, item in enumerate(given):
                for other in _renumbered(item):
                    yield [*given[:at], other, *given[at + 1 :]]
        case dict():
            for name in ("en", "vi", "translation"):
                for other in _renumbered(given.get(name, "")):
                    yield given | {name: other}


def _reworded(words: str) -> Iterator[str]:
    parts = words.split()
    yield f"không {words}"
    yield "chính thức đi vào hoạt động"
    for at in range(len(parts)):
        if len(parts) > 1:
            yield " ".join([*parts[:at], *parts[at + 1 :]])
