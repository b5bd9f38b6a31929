"""The entries of a registry as they were written, under their ids."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from qnfacts.problems import Message
from qnfacts.registry.explain import shown
from qnfacts.registry.mistakes import Mistake
from qnfacts.registry.parts import Part
from qnfacts.registry.shape import SECTIONS
from qnfacts.registry.yaml.document import Data, Path


class Entry(NamedTuple):
    """A mapping in a section of a part, at `path`; `id` is None where it is not text."""

    part: Part
    section: str
    path: Path
    data: dict[str, Data]
    id: str | None


Defined = Mapping[str, Mapping[str, Entry]]
"""For each section, the entry that an id stands for: the first that has it."""


def entries(part: Part) -> Iterator[Entry]:
    """Every entry that is a mapping, however broken inside."""
    for section in SECTIONS:
        if isinstance(given := part.sections.get(section), list):
            for index, entry in enumerate(given):
                if isinstance(entry, dict):
                    id_ = entry.get("id")
                    known = id_ if isinstance(id_, str) else None
                    yield Entry(part, section, (section, index), entry, known)


def defined_by(found: Iterable[Entry]) -> Defined:
    """The entries under their sections and ids."""
    defined: dict[str, dict[str, Entry]] = {section: {} for section in SECTIONS}
    for entry in found:
        if entry.id is not None:
            defined[entry.section].setdefault(entry.id, entry)
    return defined


def find_repeated_ids(found: Iterable[Entry], defined: Defined) -> Iterator[Mistake]:
    """Ids that an earlier entry of the same section has."""
    for entry in found:
        if entry.id is not None and (first := defined[entry.section][entry.id]) is not entry:
            path = (*entry.path, "id")
            where = place_in_words(first.part, (*first.path, "id"), entry.part)
            message = Message(
                "the id {id} is taken by the entry in {where}", id=shown(entry.id), where=where
            )
            yield Mistake(entry.part, path, "duplicate-id", message, "Choose another id.")


def place_in_words(part: Part, path: Path, written_in: Part) -> str:
    """Where something stands, in the words of a message about another part."""
    place = part.place(path)
    return (
        Message("line {line}", line=place.line)
        if part.file == written_in.file
        else f"{place.file}:{place.line}"
    )
