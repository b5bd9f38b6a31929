"""Whether the texts that facts quote are still what they were when the facts were indexed."""

from __future__ import annotations

from qnfacts.index.identity import known, unchanged

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from qnfacts.index.database import Database
    from qnfacts.problems import Problem


class Outdated(Exception):
    """The index does not say what is asked, or not any more: it has to be made anew."""


class Texts:
    """The texts looked at so far, by their sources, with what is wrong with them."""

    def __init__(self, *, trusted: bool) -> None:
        """`trusted` says that the index was made just now, so nothing can have changed."""
        self._trusted = trusted
        self._seen: dict[str, tuple[int, Problem | None]] = {}

    @property
    def problems(self) -> list[Problem]:
        """What was wrong with them, in the order of the sources."""
        seen = sorted(self._seen.values(), key=lambda each: each[0])
        return [problem for _, problem in seen if problem]

    def check(self, connection: Database, sources: Iterable[str]) -> None:
        """Look at the texts of these sources. Raises Outdated if one is not what it was."""
        for source in sorted(set(sources) - self._seen.keys()):
            *file, number, problem = connection.execute(_FILE, (source,)).fetchone()
            if not self._trusted and not unchanged(*known(tuple(file))):
                raise Outdated
            self._seen[source] = number, told(problem)


def told(stored: str | None) -> Problem | None:
    """The problem that was stored, if any."""
    if stored is None:
        return None
    import json

    from qnfacts.problems import Problem

    return Problem(**json.loads(stored))


_FILE = "SELECT path, stat, rested, sha256, number, problem FROM text WHERE source = ?"
