"""What is to be added to a registry, beside what others have written there meanwhile."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from qnfacts.author.notation import Entry
from qnfacts.author.pinning import numbered
from qnfacts.problems import Message, Problem
from qnfacts.registry.parts import Part
from qnfacts.registry.yaml.document import Path as Place


class Addition(NamedTuple):
    """An entry for the list at `place`; numbers in it count the entries of all files together."""

    place: Place
    entry: Mapping[str, Entry]


def additions_of(added: Mapping[str, Sequence[Mapping[str, Entry]]]) -> list[Addition]:
    """The entries, for the ends of their sections."""
    return [Addition((name,), each) for name, every in added.items() for each in every]


def new_entries(
    additions: Iterable[Addition], parts: Iterable[Part]
) -> tuple[list[Addition], list[Problem]]:
    """What is to be added to the parts of a registry, and a problem for each fact that is there.

    A unit, an agent or an indicator that is there is left out, and the id of a fact that another
    has gets a number.
    """
    found: list[Addition] = []
    problems: list[Problem] = []
    written = list(parts)
    for place, entry in additions:
        if len(place) > 1:
            found.append(Addition(place, entry))
            continue
        there = {str(each["id"]): each for each in _entries(written, str(place[0]))}
        there |= {str(each.entry["id"]): each.entry for each in found if each.place == place}
        id_ = str(entry["id"])
        if place != ("facts",):
            found += [] if id_ in there else [Addition(place, entry)]
        elif same := next((name for name in there if _is_same(there[name], entry)), None):
            problems.append(_there(same))
        else:
            free = next(name for name in numbered(id_) if name not in there)
            found.append(Addition(place, {**entry, "id": free}))
    return found, problems


def _entries(parts: Iterable[Part], section: str) -> list[Mapping[str, Any]]:
    """Those of a registry that is sound."""
    every: list[Any] = [part.sections.get(section) or [] for part in parts]
    return [entry for entries in every for entry in entries]


def _is_same(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether two facts of a kind say the same by the same words."""
    alike = all(one.get(name) == other.get(name) for name in ("kind", "value", "number", "at"))
    return alike and _words(one) == _words(other)


def _words(fact: Mapping[str, Any]) -> tuple[object, ...]:
    first = (fact.get("quotes") or [{}])[0]
    return tuple(first.get(name) for name in ("source", "text", "segments"))


def _there(id_: str) -> Problem:
    message = Message("the fact is there already: {fact}", fact=id_)
    hint = "Change that one, or pin other words."
    return Problem(code="not-written", fact=id_, message=message, hint=hint)
