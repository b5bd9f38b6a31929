"""Chains of entries that lead back to where they began."""

from collections.abc import Iterable, Iterator, Mapping

from qnfacts.registry.document import Data
from qnfacts.registry.entries import Defined
from qnfacts.registry.finding import Finding

_CHAINS = (
    ("areas", "part_of"),
    ("units", "base"),
    ("indicators", "share_of"),
    ("facts", "succeeds"),
)


def find_circles(defined: Defined) -> Iterator[Finding]:
    """Each circle once, at the first of its entries in the file."""
    for section, field in _CHAINS:
        following = {id_: entry.data.get(field) for id_, entry in defined[section].items()}
        order = {id_: number for number, id_ in enumerate(following)}
        for circle in _circles(following):
            first = circle.index(min(circle, key=order.__getitem__))
            shown = [*circle[first:], *circle[:first]][:5]
            ending = "…" if len(circle) > len(shown) else shown[0]
            message = f"`{field}` leads in a circle: {' → '.join([*shown, ending])}"
            entry = defined[section][shown[0]]
            hint = "Break the circle at one of them."
            path = (*entry.path, field)
            yield Finding(entry.part, path, "circular-reference", message, hint)


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
