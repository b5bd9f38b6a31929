"""Reading an index."""

from __future__ import annotations

from functools import cached_property, partial
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeVar

from qnfacts.index.database import DatabaseError
from qnfacts.index.direct import beginning
from qnfacts.index.find import about
from qnfacts.index.notation import restored
from qnfacts.index.texts import Outdated, Texts, told

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from qnfacts.catalogue import Catalogue
    from qnfacts.index.database import Database
    from qnfacts.index.selection import Selection
    from qnfacts.problems import Problem
    from qnfacts.records import Record
    from qnfacts.search import Hit

T = TypeVar("T")


class Found(NamedTuple):
    """What a search found: the first `ranked` hits the best first, the others as registered.

    `total` is how many facts hold the words, whether they are given here or not, as far as they
    were counted; `more` says that there may be others.
    """

    hits: list[Hit]
    total: int
    more: bool
    ranked: int


class Renew(Protocol):
    """Brings the index up to date, or makes it `anew` if it is damaged."""

    def __call__(self, *, anew: bool) -> Database:
        """Raises RegistryError when the registry cannot be used."""
        ...


class Index:
    """The facts of one registry.

    An answer is what the registry itself would give: before a fact is given, the texts that it
    quotes are looked at, and when one of them has changed, or the database turns out to be
    damaged, the index is made anew. So any method may raise RegistryError.
    """

    def __init__(self, connection: Database, renew: Renew, *, fresh: bool) -> None:
        """`fresh` says that the index was made just now."""
        self._connection = connection
        self._renew = renew
        self._texts = Texts(trusted=fresh)

    @property
    def problems(self) -> list[Problem]:
        """What is wrong with the lock, and with the texts that the facts given so far quote."""
        lock = self._ask(lambda connection: told(about(connection, "lock")))
        return [*filter(None, [lock]), *self._texts.problems]

    @cached_property
    def catalogue(self) -> Catalogue:
        """The whole registry; each part of it is read when it is asked for."""
        from qnfacts.catalogue import Catalogue
        from qnfacts.index.sections import Facts, Section

        sections = ("sources", "topics", "units", "areas", "agents", "indicators")
        return Catalogue(
            title=self._ask(lambda connection: restored(about(connection, "title"))),
            facts=Facts(self._every, lambda: sum(self.counts().values())),
            **{name: Section(partial(self._entries, name)) for name in sections},
        )

    def facts(self, ids: Iterable[str]) -> dict[str, Record]:
        """The facts with these ids, in the order asked; an unknown id is left out."""
        asked = [id_ for id_ in dict.fromkeys(ids) if id_.isascii()]
        found = self._ask(lambda _: [fact for id_ in asked for fact in self._where("id = ?", id_)])
        return {fact["id"]: fact for fact in found}

    def select(self, selection: Selection) -> list[Record]:
        """The facts that meet every demand, in the registry's order."""
        from qnfacts.index.choose import condition

        def answer(connection: Database) -> list[Record]:
            test, values = condition(connection, selection)
            return self._where(test, *values)

        return self._ask(answer)

    def tiered(self) -> list[Record]:
        """The facts with stars and all others of their indicators: what `tiers` looks at."""

        def answer(_: Database) -> list[Record]:
            starred = self._where(_HAVING.format("field = 'stars'"))
            measured = {fact["indicator"]["id"] for fact in starred if fact.get("indicator")}
            places = ", ".join("?" * len(measured))
            both = f"field = 'stars' OR field = 'indicator' AND value IN ({places})"
            return self._where(_HAVING.format(both), *measured)

        return self._ask(answer)

    def search(self, words: str, limit: int | None = None) -> Found:
        """The facts in which each of `words` begins some word: at most `limit` of them.

        As many as can be ranked in time come first; what comes after them is in the registry's
        order.
        """
        from qnfacts.index.seek import COUNTED, others, seek
        from qnfacts.search import hit, ranked, words_of

        wanted = words_of(words)
        if not wanted:
            return Found([], 0, more=False, ranked=0)

        def answer(connection: Database) -> Found:
            total, numbers = seek(connection, wanted)
            best = ranked(self._numbered(numbers), wanted)
            rest = others(connection, wanted, set(numbers)) if total > len(numbers) else ()
            more = self._numbered(
                islice(rest, None if limit is None else max(0, limit - len(best)))
            )
            hits = [*best, *filter(None, (hit(fact, wanted) for fact in more))]
            kept = hits[:limit]
            return Found(kept, total, total == COUNTED, min(len(best), len(kept)))

        return self._ask(answer)

    def ids(self, prefix: str = "") -> list[str]:
        """The ids that begin with `prefix`: the first OFFERED of them, sorted."""
        return self._ask(lambda connection: beginning(connection, prefix))

    def counts(self) -> dict[str, int]:
        """How many facts there are of each kind that has any."""
        asked = "SELECT value, facts FROM term WHERE field = 'kind'"
        return dict(self._ask(lambda connection: connection.execute(asked).fetchall()))

    def sources(self) -> list[Record]:
        """The sources with how many facts and quotations they have, and their coverage."""

        def answer(connection: Database) -> list[Record]:
            rows = connection.execute(_SOURCES).fetchall()
            self._texts.check(connection, {source for source, *_ in rows})
            return [
                {**restored(entry), "facts": facts, "quotes": quotes, "coverage": restored(share)}
                for _, entry, facts, quotes, share in rows
            ]

        return self._ask(answer)

    def _every(self) -> list[Record]:
        return self._ask(lambda _: self._where("TRUE"))

    def _entries(self, section: str, id_: str | None) -> dict[str, Record]:
        if id_ is not None and not id_.isascii():
            return {}
        test, values = ("", (section,)) if id_ is None else (" AND id = ?", (section, id_))
        asked = f"SELECT id, json FROM entry WHERE section = ?{test} ORDER BY number"  # noqa: S608
        rows = self._ask(lambda connection: connection.execute(asked, values).fetchall())
        return {key: restored(text) for key, text in rows}

    def _numbered(self, numbers: Iterable[int]) -> list[Record]:
        """The facts with these numbers, which ascend."""
        rest = iter(numbers)
        found: list[Record] = []
        while some := list(islice(rest, _AT_ONCE)):
            found += self._where(f"number IN ({', '.join('?' * len(some))})", *some)
        return found

    def _where(self, test: str, *values: Any) -> list[Record]:
        """The facts for which the SQL `test` holds, once their texts are known to be unchanged."""
        asked = f"SELECT json, sources FROM fact WHERE {test} ORDER BY number"  # noqa: S608
        rows = self._connection.execute(asked, values).fetchall()
        quoted = {id_ for sources in {sources for _, sources in rows} for id_ in sources.split()}
        self._texts.check(self._connection, quoted)
        return [restored(text) for text, _ in rows]

    def _ask(self, question: Callable[[Database], T]) -> T:
        """The answer; when it cannot be trusted, the one of a new index."""
        try:
            return question(self._connection)
        except Outdated:
            self._replace(anew=False)
        except _DAMAGED:
            self._replace(anew=True)
        return question(self._connection)

    def _replace(self, *, anew: bool) -> None:
        self._connection.close()
        self._connection = self._renew(anew=anew)
        self._texts = Texts(trusted=True)


_DAMAGED = (DatabaseError, ValueError, KeyError, TypeError)
"""What follows when the database does not hold what was written to it."""

_AT_ONCE = 500
"""Facts that one question asks for by their numbers."""

_HAVING = "number IN (SELECT fact FROM has JOIN term ON term = term.number WHERE {})"
_SOURCES = """
SELECT text.source, entry.json, text.facts, text.quotes, text.coverage
FROM text JOIN entry ON entry.section = 'sources' AND entry.id = text.source
ORDER BY text.number
"""
