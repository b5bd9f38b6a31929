"""A fact with one thing changed."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

from pydantic import TypeAdapter

from qnfacts.model import Fact, Registry

Data = dict[str, Any]
"""A fact as it is written in the registry's file."""

Way = Callable[[Registry, Data], Iterator[Data]]
"""A way to alter a fact: yields it with one thing changed, as often as there is one."""


class Mutant(NamedTuple):
    """The fact number `at` of a registry altered; `fact` is None where none could hold it."""

    at: int
    written: Data
    fact: Fact | None


def mutants(registry: Registry, written: Iterable[Data], ways: Iterable[Way]) -> Iterator[Mutant]:
    """Every fact altered in each of `ways`, save what says the same as before."""
    ways = tuple(ways)
    for at, (original, data) in enumerate(zip(registry.facts, written, strict=True)):
        for way in ways:
            for altered in way(registry, data):
                fact = _read(altered)
                if fact != original:
                    yield Mutant(at, altered, fact)


def without(data: Data, field: str) -> Data:
    """The fact with a field left out."""
    return {name: given for name, given in data.items() if name != field}


def _read(data: Data) -> Fact | None:
    try:
        return _FACT.validate_python(data)
    except ValueError:
        return None


_FACT: TypeAdapter[Fact] = TypeAdapter(Fact)
