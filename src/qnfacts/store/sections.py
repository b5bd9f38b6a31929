"""Parts of a store in the shape that commands know: dictionaries and sequences."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from qnfacts.records import Record


class Section(Mapping[str, Any]):
    """A vocabulary under its ids; an entry is read when it is first asked for."""

    def __init__(self, read: Callable[[str | None], dict[str, Record]]) -> None:
        """`read` gives the entry with an id, under it, or all of them for None."""
        self._read = read
        self._known: dict[str, Record] = {}

    def __getitem__(self, id_: str) -> Any:
        if id_ not in self._known:
            self._known |= self._read(id_)
        return self._known[id_]

    def __iter__(self) -> Iterator[str]:
        return iter(self._all)

    def __len__(self) -> int:
        return len(self._all)

    @cached_property
    def _all(self) -> dict[str, Record]:
        self._known |= (everything := self._read(None))
        return everything


class Facts(Sequence[dict[str, Any]]):
    """All facts in the registry's order, read when the first is asked for."""

    def __init__(self, read: Callable[[], list[Record]], count: Callable[[], int]) -> None:
        self._read = read
        self._count = count

    def __getitem__(self, place: Any) -> Any:
        return self._all[place]

    def __len__(self) -> int:
        return self._count()

    def __iter__(self) -> Iterator[Record]:
        return iter(self._all)

    @cached_property
    def _all(self) -> list[Record]:
        return self._read()
