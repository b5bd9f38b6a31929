"""What is exported, and what as."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qnfacts.records import Record
    from qnfacts.store import Store
    from qnfacts.terms import Language

Files = Mapping[str, bytes]
"""What the files of a folder hold, by their names in it."""


class Selected(NamedTuple):
    """The facts of a store that are exported, for readers of a language."""

    store: Store
    facts: Sequence[Record]
    lang: Language
