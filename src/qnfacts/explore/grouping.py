"""Things that have something in common, found without holding each against each."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from itertools import combinations
from typing import TypeVar

T = TypeVar("T")
K = TypeVar("K", bound=Hashable)


def grouped(things: Iterable[T], keys: Callable[[T], Iterable[K]]) -> Mapping[K, list[T]]:
    """The things under each of their `keys`, in their order."""
    groups: defaultdict[K, list[T]] = defaultdict(list)
    for thing in things:
        for key in keys(thing):
            groups[key].append(thing)
    return groups


def pairs(things: Iterable[T], keys: Callable[[T], Iterable[Hashable]]) -> Iterator[tuple[T, T]]:
    """Every two things with a key in common, as `combinations` orders them."""
    known = list(things)
    groups = grouped(range(len(known)), lambda number: set(keys(known[number])))
    found = {pair for group in groups.values() for pair in combinations(group, 2)}
    return ((known[one], known[other]) for one, other in sorted(found))
