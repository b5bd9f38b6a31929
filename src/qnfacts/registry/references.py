"""What refers to what, read from the data itself, so that a broken entry hides no other."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from pydantic import BaseModel

from qnfacts.problems import Message
from qnfacts.registry.entries import Defined, Entry
from qnfacts.registry.explain import shown
from qnfacts.registry.known_units import is_known
from qnfacts.registry.mistakes import Mistake
from qnfacts.registry.model import Ref
from qnfacts.registry.shape import FACTS, fields, model_of
from qnfacts.registry.yaml.document import Data, Path
from qnfacts.text.nearest import closest


def find_wrong_references(found: Iterable[Entry], defined: Defined) -> Iterator[Mistake]:
    """References to an id that nothing has, to the wrong kind of fact, or to the fact itself."""
    unknown = []
    for entry in found:
        for reference in _references(model_of(entry.section, entry.data), entry.data, entry.path):
            target = defined[reference.ref.section].get(reference.id)
            if target is None:
                if reference.ref.section == "units" and is_known(reference.id):
                    continue
                unknown.append((entry.part, reference))
            elif message := _misfit(reference, entry, target):
                hint = "Name another fact."
                yield Mistake(entry.part, reference.path, "wrong-reference", message, hint)
    hints = _hints((reference for _, reference in unknown), defined)
    for part, (path, ref, id_) in unknown:
        message = Message("{shown} is not in `{section}`", shown=shown(id_), section=ref.section)
        yield Mistake(part, path, "unknown-reference", message, hints[ref.section, id_])


def find_circles(defined: Defined) -> Iterator[Mistake]:
    """Each circle once, at the first of its entries in the file."""
    for section, field in _CHAINS:
        following = {id_: entry.data.get(field) for id_, entry in defined[section].items()}
        order = {id_: number for number, id_ in enumerate(following)}
        for circle in _circles(following):
            first = circle.index(min(circle, key=order.__getitem__))
            shown = [*circle[first:], *circle[:first]][:5]
            ending = "…" if len(circle) > len(shown) else shown[0]
            message = Message(
                "`{field}` leads in a circle: {chain}",
                field=field,
                chain=" → ".join([*shown, ending]),
            )
            entry = defined[section][shown[0]]
            hint = "Break the circle at one of them."
            path = (*entry.path, field)
            yield Mistake(entry.part, path, "circular-reference", message, hint)


def find_long_chains(defined: Defined) -> Iterator[Mistake]:
    """The entries at which a chain gets too long to be meant."""
    for section, field in _CHAINS:
        lengths: dict[str, int] = {}
        for id_, entry in defined[section].items():
            if _length(id_, field, defined[section], lengths) == _LONGEST_CHAIN + 1:
                message = Message(
                    "`{field}` leads over more than {most} entries",
                    field=field,
                    most=_LONGEST_CHAIN,
                )
                hint = "Look for entries repeated by mistake."
                yield Mistake(entry.part, (*entry.path, field), "too-deep", message, hint)


def _length(id_: str, field: str, entries: Mapping[str, Entry], lengths: dict[str, int]) -> int:
    """How many entries the chain from this one has; 0 where it is a circle."""
    trail: dict[str, None] = {}
    step: Data = id_
    while isinstance(step, str) and step in entries and step not in lengths and step not in trail:
        trail[step] = None
        step = entries[step].data.get(field)
    known = step if isinstance(step, str) else ""
    circle = known in trail
    length = lengths.get(known, 0)
    for passed in reversed(trail):
        length = 0 if circle else length + 1
        lengths[passed] = length
    return lengths[id_]


class _Reference(NamedTuple):
    path: Path
    ref: Ref
    id: str


def _references(model: type[BaseModel], data: dict[str, Data], at: Path) -> Iterator[_Reference]:
    for name, ref, nested in _referring(model):
        value = data.get(name)
        if ref and isinstance(value, str):  # most are, and are done with here for speed
            yield _Reference((*at, name), ref, value)
            continue
        for path, item in _items(value, (*at, name)):
            if ref and isinstance(item, str):
                yield _Reference(path, ref, item)
            elif nested and isinstance(item, dict):
                yield from _references(nested, item, path)


def _items(value: Data, path: Path) -> Iterable[tuple[Path, Data]]:
    if isinstance(value, list):
        return [((*path, index), item) for index, item in enumerate(value)]
    return [(path, value)]


@cache
def _referring(
    model: type[BaseModel],
) -> list[tuple[str, Ref | None, type[BaseModel] | None]]:
    """The fields that refer, or hold what does: the name, and what it refers to or holds."""
    return [
        (name, field.ref, field.model)
        for name, field in fields(model).items()
        if field.ref or (field.model and _referring(field.model))
    ]


def _misfit(reference: _Reference, entry: Entry, target: Entry) -> str:
    """Why `entry` must not refer to `target`; nothing where it may."""
    wanted, kind = reference.ref.kind, target.data.get("kind")
    if wanted and kind != wanted and isinstance(kind, str) and kind in FACTS:
        return Message(
            "{shown} is a {kind}; a {other_kind} is wanted",
            shown=shown(reference.id),
            kind=Message(kind),
            other_kind=Message(wanted),
        )
    if target is entry and entry.section == "facts" and not wanted:
        return Message("{shown} refers to itself", shown=shown(reference.id))
    return ""


def _hints(unknown: Iterable[_Reference], defined: Defined) -> dict[tuple[str, str], str]:
    """Similarity to thousands of ids takes time: in a huge registry only the first get a hint."""
    hints: dict[tuple[str, str], str] = {}
    comparisons = 0
    for _, ref, id_ in unknown:
        if (ref.section, id_) not in hints:
            comparisons += len(defined[ref.section])
            like = closest(id_, defined[ref.section]) if comparisons < _MOST_COMPARISONS else None
            hint = (
                Message("Did you mean `{name}`?", name=like)
                if like
                else Message("Add it to `{section}`.", section=ref.section)
            )
            hints[ref.section, id_] = hint
    return hints


def _circles(following: Mapping[str, Data]) -> Iterable[list[str]]:
    seen: set[str] = set()
    for start in following:
        trail: list[str] = []
        step: Data = start
        while isinstance(step, str) and step in following and step not in seen:
            seen.add(step)
            trail.append(step)
            step = following[step]
        if step in trail:
            yield trail[trail.index(step) :]


_CHAINS = (
    ("areas", "part_of"),
    ("units", "base"),
    ("indicators", "share_of"),
    ("facts", "succeeds"),
)
"""The fields that lead from one entry to another of the same section."""

_LONGEST_CHAIN = 50
_MOST_COMPARISONS = 30_000
