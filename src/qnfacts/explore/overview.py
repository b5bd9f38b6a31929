"""What is in a registry, by kind."""

from collections.abc import Mapping

from qnfacts.records import Record
from qnfacts.terms import PLURALS


def overview(counts: Mapping[str, int]) -> list[Record]:
    """How many facts there are of each kind, and the command that lists them."""
    return [
        {"kind": kind, "facts": counts.get(kind, 0), "command": f"qnfacts {plural}"}
        for kind, plural in PLURALS.items()
    ]
