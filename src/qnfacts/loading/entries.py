"""The entries of a registry as they were written, under their ids."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from qnfacts.loading.explain import shown
from qnfacts.loading.finding import Finding
from qnfacts.loading.shape import SECTIONS
from qnfacts.yamltext import Data, Path


class Entry(NamedTuple):
    """A mapping in a section of the registry, at `path`; `id` is None where it is not text."""

    section: str
    path: Path
    data: dict[str, Data]
    id: str | None


Defined = Mapping[str, Mapping[str, Entry]]
"""For each section, the entry that an id stands for: the first that has it."""


def entries(data: dict[str, Data]) -> Iterator[Entry]:
    """Every entry that is a mapping, however broken inside."""
    for section in SECTIONS:
        if isinstance(given := data.get(section), list):
            for index, entry in enumerate(given):
                if isinstance(entry, dict):
                    id_ = entry.get("id")
                    yield Entry(
                        section, (section, index), entry, id_ if isinstance(id_, str) else None
                    )


def defined_by(found: Iterable[Entry]) -> Defined:
    """The entries under their sections and ids."""
    defined: dict[str, dict[str, Entry]] = {section: {} for section in SECTIONS}
    for entry in found:
        if entry.id is not None:
            defined[entry.section].setdefault(entry.id, entry)
    return defined


def find_repeated_ids(
    found: Iterable[Entry], defined: Defined, line_of: Callable[[Path], int]
) -> Iterator[Finding]:
    """Ids that an earlier entry of the same section has."""
    for entry in found:
        if entry.id is not None and (first := defined[entry.section][entry.id]) is not entry:
            line = line_of((*first.path, "id"))
            message = f"the id {shown(entry.id)} is taken by the entry in line {line}"
            yield Finding((*entry.path, "id"), "duplicate-id", message, "Choose another id.")
