"""What a registry holds, in numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qnfacts.records import Record

PLURALS = {
    "policy": "policies",
    "figure": "figures",
    "target": "targets",
    "event": "events",
    "initiative": "initiatives",
    "product": "products",
    "statement": "statements",
}
"""The commands that list one kind."""


def overview_records(counts: Mapping[str, int]) -> list[Record]:
    """How many facts of each kind there are, out of `counts`, and the command that lists them."""
    return [
        {"kind": kind, "facts": counts.get(kind, 0), "command": f"qnfacts {command}"}
        for kind, command in PLURALS.items()
    ]
