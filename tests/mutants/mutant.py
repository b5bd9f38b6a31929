"""A fact with one thing changed."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, NamedTuple

from pydantic import TypeAdapter

from qnfacts.registry.model import Fact, Registry

Data = dict[str, Any]
"""A fact as it is written in the registry's file."""

Way = Callable[[Registry, Data], Iterator[Data]]
"""A way to alter a fact: yields it with one thing changed, as often as there is one."""


class Mutant(NamedTuple):
    """The fact number `at` of a registry altered; `fact` is None where none could hold it."""

    at: int
    written: Data
    fact: Fact | None


def mutants(
    registry: Registry, written: Sequence[Data], ways: Iterable[Way], step: int = 1
) -> Iterator[Mutant]:
    """Every fact altered in each of `ways`, save what says the same as before.

    Of each way the first mutant is made, and every `step`-th after it.
    """
    for way in ways:
        altered = ((at, data) for at, as_is in enumerate(written) for data in way(registry, as_is))
        for at, data in islice(altered, 0, None, step):
            fact = _read(data)
            if fact != registry.facts[at]:
                yield Mutant(at, data, fact)


def without(data: Data, field: str) -> Data:
    """The fact with a field left out."""
    return {name: given for name, given in data.items() if name != field}


def _read(data: Data) -> Fact | None:
    try:
        return _FACT.validate_python(data)
    except ValueError:
        return None


_FACT: TypeAdapter[Fact] = TypeAdapter(Fact)
