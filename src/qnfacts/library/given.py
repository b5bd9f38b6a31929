"""What a call of the library is given; all raise CallError, in the caller's words."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from operator import index
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, SupportsIndex

from qnfacts.phrases.unknown import no_such_among
from qnfacts.problems import CallError
from qnfacts.terms import PLURALS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qnfacts.records import Record


def path_of(given: Any) -> Path:
    """The path that is given as one, or as a text."""
    if not isinstance(given, str | PathLike):
        raise CallError(f"a path is a text or a Path, and {given!r} is neither")
    return Path(given)


def records_of(given: Any) -> list[Record]:
    """The records that are given, or the one."""
    records: list[Any] = [given] if isinstance(given, Mapping) else list(each(given))
    for record in records:
        if not isinstance(record, Mapping):
            raise CallError(f"a record is wanted, such as select() gives, and not {record!r}")
    return records


def facts_of(given: Any) -> list[Record]:
    """The facts that are given, or the one."""
    records = records_of(given)
    for record in records:
        if record.get("kind") not in PLURALS:
            raise CallError(f"a fact is wanted, such as select() gives, and not {record!r}")
    return records


def among(what: str, given: Any, known: Collection[str]) -> tuple[str, ...]:
    """The names that are asked for, each of which is known."""
    names = asked(what, given)
    for name in names:
        if not (isinstance(name, str) and name in known):
            raise CallError(no_such_among(what, str(name), known, "en"))
    return names


def years_of(given: int | Sequence[int] | None) -> tuple[int, ...]:
    """The years that are asked for."""
    years = asked("year", given)
    for year in years:
        if isinstance(year, bool) or not isinstance(year, SupportsIndex):
            raise CallError(f"a year is a number, such as 2024, and {year!r} is none")
    return tuple(index(year) for year in years)


def asked(what: str, given: Any) -> tuple[Any, ...]:
    """What is asked for; nothing where that is None. Refuses an empty list, which asks nothing."""
    names = () if given is None else each(given)
    if given is not None and not names:
        raise CallError(f"no {what} is given; without {what}, facts of all are selected")
    return names


def each(given: Any) -> tuple[Any, ...]:
    """What is given, or each of it."""
    return tuple(given) if isinstance(given, Iterable) and not isinstance(given, str) else (given,)
