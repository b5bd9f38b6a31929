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

    None for any other call, and where the answer is not at hand. Bash and zsh are answered.
    """
    try:
        match os.environ.get("_QNFACTS_COMPLETE"):
            case None:
                return _records(words)
            case "complete_bash":
                return _for_bash(os.environ["COMP_WORDS"], int(os.environ["COMP_CWORD"]))
            case "complete_zsh":
                return _for_zsh(os.environ["_TYPER_COMPLETE_ARGS"])
    except UNKNOWN:
        pass
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


def _for_bash(line: str, at: int) -> str | None:
    """`at` is the number of the word to complete."""
    words = [*line.split(), ""]
    found = _completions(line, words[1:at], words[min(at, len(words) - 1)])
    return None if found is None else "\n".join(found) + "\n"


def _for_zsh(line: str) -> str | None:
    """The last word is to be completed."""
    *words, last = line.split() if line.rsplit(" ", maxsplit=1)[-1] else [*line.split(), ""]
    found = _completions(line, words[1:], last)
    if not found:
        return None
    quoted = "\n".join(f'"{id_}"' for id_ in found)
    return f"_arguments '*: :(({quoted}))'\n"


def _completions(line: str, words: Sequence[str], prefix: str) -> list[str] | None:
    """The ids that may follow. What is quoted would have to be parted in the shell's way."""
    match words:
        case ["show" | "cite", *taken] if _ids(*taken, prefix) and not set(line) & _QUOTING:
            return [id_ for id_ in beginning(_index(), prefix) if id_ not in taken]
    return None


def _ids(*words: str) -> bool:
    """Whether none of the words can be an option."""
    return not any(word.startswith("-") for word in words)


def _index() -> Database:
    registry = registry_name()
    return at_hand(registry, source_folder_name(registry))


_QUOTING = set("\"'\\")
