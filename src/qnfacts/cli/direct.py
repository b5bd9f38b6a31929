"""The calls that scripts and shells make most, answered without Typer.

To load Typer takes several times as long as to find a fact. What is answered here Typer's
commands answer in the same words; whatever is not exactly so called, and whatever is wrong, is
left to them.
"""

from __future__ import annotations

import os

from qnfacts.indent import indented
from qnfacts.index.direct import UNKNOWN, at_hand, beginning, lines
from qnfacts.location import registry_name, source_folder_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from qnfacts.index.database import Database


def direct_answer(words: Sequence[str]) -> str | None:
    """What to print for `show ID... --json`, `cite ID... --json`, or to complete an id of these.

    None for any other call, and where the answer is not at hand.
    """
    shell = os.environ.get("_QNFACTS_COMPLETE")
    try:
        if shell is None:
            return _records(words)
        return _completions() if shell == "complete_bash" else None
    except UNKNOWN:
        return None


def _records(words: Sequence[str]) -> str | None:
    if os.environ.get("QNFACTS_LANG") not in (None, "", "en", "vi"):
        return None
    match words:
        case ["show" | "cite" as command, first, *others, "--json"] if _ids(first, *others):
            found = lines(_index(), command, (first, *others))
            items = ",\n  ".join(indented(line, "\n  ") for line in found)
            return f"[\n  {items}\n]\n"
    return None


def _completions() -> str | None:
    """The words are parted as a shell parts them where none is quoted."""
    line, at = os.environ["COMP_WORDS"], int(os.environ["COMP_CWORD"])
    words = line.split()
    match words[1:at], (words[at] if at < len(words) else ""):
        case ["show" | "cite", *taken], prefix if _ids(*taken, prefix) and not set(line) & _QUOTING:
            found = beginning(_index(), prefix)
            return "\n".join(id_ for id_, *_ in found if id_ not in taken) + "\n"
    return None


def _ids(*words: str) -> bool:
    """Whether none of the words can be an option."""
    return not any(word.startswith("-") for word in words)


def _index() -> Database:
    registry = registry_name()
    return at_hand(registry, source_folder_name(registry))


_QUOTING = set("\"'\\")
