"""Reading a store."""

from __future__ import annotations

import json
from functools import cached_property, partial
from hashlib import sha256
from itertools import islice
from pathlib import Path
from sqlite3 import DatabaseError, connect
from threading import RLock
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from qnfacts.store.inputs import UNREADABLE, Input
from qnfacts.store.notation import restored
from qnfacts.store.selection import EVERYTHING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from sqlite3 import Connection

    from qnfacts.problems import Problem
    from qnfacts.records import Record
    from qnfacts.records.catalogue import Catalogue
    from qnfacts.store.query import Term
    from qnfacts.store.selection import Selection
    from qnfacts.terms import Kind, Language, Vocabulary

    Reopened = tuple[Callable[..., "Store"], tuple[Any, ...]]
    """What opens a store, and what it is given."""

T = TypeVar("T")


class Holding(NamedTuple):
    """How many facts hold searched words, those worth ranking, and others up to a limit.

    Both are in the registry's order.
    """

    total: int
    best: list[Record]
    others: list[Record]


class SeenText(NamedTuple):
    """The number of a source, what is wrong with its text, and whether its words could be read."""

    number: int
    problem: Problem | None
    at_hand: bool


class OutdatedError(Exception):
    """A text is not what it was when the store was written."""


class Store:
    """The facts of a registry, or of several together.

    An answer is what the registry itself would give: before a fact is given, the texts that it
    quotes are looked at, and when one of them has changed, or the file turns out to be damaged, the
    store is written anew. So any method may raise RegistryError.

    Threads may share it: they are answered one after the other. Pickled it is the names of what it
    was made of, and what is made of that again is another store.
    """

    def __init__(
        self, opened: Connection | None, make: Callable[[], Connection], again: Reopened
    ) -> None:
        """`opened` is a store that is kept, else `make` writes it anew; `again` opens another."""
        self._fresh = opened is None
        self._connection = opened or make()
        self._make = make
        self._again = again
        self._turn = RLock()
        self._seen: dict[str, SeenText] = {}
        self._lost: dict[str, str] = {}

    def __reduce__(self) -> Reopened:
        return self._again

    @property
    def problems(self) -> list[Problem]:
        """What is wrong with the lock, and with the texts that the facts given so far quote."""
        with self._turn:
            locks = map(_problem, json.loads(self._about("lock_problems") or "[]"))
            seen = sorted(self._seen.values(), key=lambda each: each.number)
            lost = (_not_verbatim(fact, source) for fact, source in self._lost.items())
            found = (*locks, *(text.problem for text in seen), *lost)
            return [problem for problem in found if problem]

    @cached_property
    def catalogue(self) -> Catalogue:
        """The whole registry; each part of it is read when it is asked for."""
        from qnfacts.records.catalogue import VOCABULARIES, Catalogue
        from qnfacts.store.sections import Facts, Section

        return Catalogue(
            title={"en": self._about("title_en") or "", "vi": self._about("title_vi") or ""},
            facts=Facts(partial(self._facts, "TRUE"), self._count),
            **{name: Section(partial(self._entries, name[:-1])) for name in VOCABULARIES},
        )

    @cached_property
    def languages(self) -> list[Language]:
        """Those that names and translations are written in; of one that is, it stands for both."""
        return json.loads(self._about("languages") or "[]")  # type: ignore[no-any-return]

    def _count(self) -> int:
        return sum(self.counts().values())

    def facts(self, ids: Iterable[str]) -> dict[str, Record]:
        """The facts with these ids, in the order asked; an unknown id is left out."""
        asked = list(dict.fromkeys(ids))
        found = self._facts(f"id IN ({', '.join('?' * len(asked))})", *asked)
        known = {fact["id"]: fact for fact in found}
        return {id_: known[id_] for id_ in asked if id_ in known}

    def select(self, selection: Selection) -> list[Record]:
        """The facts that meet every demand, in the registry's order."""
        from qnfacts.store.selection import condition

        test, values = condition(selection)
        return self._facts(test, *values)

    def tiered(self) -> list[Record]:
        """The facts with stars and all others of their indicators: what `tiers` looks at."""
        starred = "SELECT indicator FROM fact WHERE stars IS NOT NULL"
        return self._facts(f"stars IS NOT NULL OR indicator IN ({starred})")

    def completed(self, wanted: Sequence[Term]) -> list[Term]:
        """The terms, each of whole words alone where any fact has them: "đoàn" is no "doanh".

        Two English words that some fact writes together are one term.
        """
        from qnfacts.store.candidates import completed, joined

        return self._ask(lambda found: [completed(found, t) for t in joined(found, wanted)])

    def holding(self, wanted: Sequence[Term], limit: int | None, among: Selection) -> Holding:
        """The facts among the selected that hold each of the terms; see `Holding`."""
        from qnfacts.store.candidates import candidates, others

        def answer(connection: Connection) -> Holding:
            total, numbers = candidates(connection, wanted, among)
            ranked = frozenset(numbers)
            rest = others(connection, wanted, among, ranked) if total > len(numbers) else ()
            room = None if limit is None else max(0, min(limit, total) - len(numbers))
            return Holding(total, self._numbered(numbers), self._numbered(islice(rest, room)))

        return self._ask(answer)

    def holding_any(self, wanted: Sequence[Term], among: Selection) -> list[Record]:
        """The facts among the selected that hold the most and the rarest of the terms."""
        from qnfacts.store.candidates import holding_any

        return self._ask(lambda found: self._numbered(holding_any(found, wanted, among)))

    def held(self, wanted: Sequence[Term] = (), among: Selection = EVERYTHING) -> list[str]:
        """The ids of the facts among the selected that hold each of the terms, in order."""
        from qnfacts.store.candidates import held

        return self._ask(lambda found: held(found, wanted, among))

    def words(self) -> list[str]:
        """Every folded word that the facts hold."""
        from qnfacts.store.candidates import all_words

        return self._ask(all_words)

    def rarity(self, wanted: Sequence[Term]) -> dict[str, float]:
        """How much each term tells that any fact holds, by how it is written."""
        from qnfacts.store.candidates import rarity

        return self._ask(lambda found: rarity(found, wanted))

    def agents_of(self, kind: Kind) -> set[str]:
        """The ids of the agents that facts of a kind name."""
        asked = "SELECT DISTINCT agent FROM fact_agent JOIN fact ON number = fact WHERE kind = ?"
        return {agent for (agent,) in self._rows(asked, kind)}

    def ids(self) -> list[str]:
        """The ids of all facts, sorted."""
        return [id_ for (id_,) in self._rows("SELECT id FROM fact ORDER BY id")]

    def counts(self) -> dict[str, int]:
        """How many facts there are of each kind that has any."""
        return dict(self._rows("SELECT kind, count(*) FROM fact GROUP BY kind"))

    def sources(self) -> list[Record]:
        """The sources with how many facts and quotations they have, and their coverage."""

        def answer(connection: Connection) -> list[Record]:
            rows = connection.execute(_SOURCES).fetchall()
            self._check_texts({source for source, *_ in rows})
            return [_source_record(*row) for row in rows]

        return self._ask(answer)

    def terms(self, vocabulary: Vocabulary) -> list[Record]:
        """The entries of a vocabulary, in the registry's order, and how many facts name each.

        A fact of an area counts for every area around it.
        """
        one = vocabulary.removesuffix("s")
        table, key = ("fact", one) if vocabulary in _IN_FACTS else (f"fact_{one}", one)
        number = "number" if table == "fact" else "fact"
        own = f"{table}.{key} = entry.id" if one != "area" else _INSIDE_ENTRY
        counted = f"SELECT count(DISTINCT {number}) FROM {table} WHERE {own}"  # noqa: S608
        asked = f"SELECT id, label_en, label_vi, ({counted}) FROM {one} AS entry ORDER BY rowid"  # noqa: S608
        return [
            {"vocabulary": vocabulary, "id": id_, "label": {"en": en, "vi": vi}, "facts": facts}
            for id_, en, vi, facts in self._rows(asked)
        ]

    def text(self, source: str) -> str | None:
        """The text of a source, in which offsets count; None where it is not at hand any more."""

        def answer(connection: Connection) -> str | None:
            self._check_texts({source})
            path, known, *_ = connection.execute(_TEXT, (source,)).fetchone()
            return _text(Path(path), known) if self._seen[source].at_hand else None

        return self._ask(answer)

    def files(self) -> list[Path]:
        """What it is made of, there or not: files of registries, their locks and their texts."""
        asked = "SELECT path FROM input UNION ALL SELECT text_path FROM source"
        return [Path(path) for (path,) in self._rows(asked)]

    def copy(self) -> Connection:
        """The same tables in memory, which whoever asks may change."""

        def answer(connection: Connection) -> Connection:
            made = connect(":memory:", isolation_level=None)
            made.deserialize(connection.serialize())
            return made

        return self._ask(answer)

    def _about(self, name: str) -> str | None:
        ((value,),) = self._rows("SELECT value FROM about WHERE name = ?", name)
        return value  # type: ignore[no-any-return]

    def _entries(self, table: str, id_: str | None) -> dict[str, Record]:
        """The entries of a vocabulary under their ids: all of them, or the one with this id."""
        test, values = ("TRUE", ()) if id_ is None else ("id = ?", (id_,))
        asked = f"SELECT id, record FROM {table} WHERE {test} ORDER BY rowid"  # noqa: S608
        return {key: restored(record) for key, record in self._rows(asked, *values)}

    def _facts(self, test: str, *values: Any) -> list[Record]:
        """The facts for which the SQL `test` holds, once their texts are known to be unchanged."""
        return self._ask(lambda _: self._where(test, *values))

    def _numbered(self, numbers: Iterable[int]) -> list[Record]:
        """The facts with these numbers, which ascend."""
        rest = iter(numbers)
        found: list[Record] = []
        while some := list(islice(rest, _AT_ONCE)):
            found += self._where(f"number IN ({', '.join('?' * len(some))})", *some)
        return found

    def _where(self, test: str, *values: Any) -> list[Record]:
        asked = f"SELECT record FROM fact WHERE {test} ORDER BY number"  # noqa: S608
        facts = [restored(text) for (text,) in self._connection.execute(asked, _encodable(values))]
        self._check_texts({quote["source"] for fact in facts for quote in fact["quotes"]})
        for fact in facts:
            for quote in fact["quotes"]:
                if quote["segments"][0]["start"] is None and self._seen[quote["source"]].at_hand:
                    self._lost.setdefault(fact["id"], quote["source"])
        return facts

    def _rows(self, asked: str, *values: Any) -> list[Any]:
        return self._ask(lambda found: found.execute(asked, _encodable(values)).fetchall())

    def _check_texts(self, sources: set[str]) -> None:
        """Look at the texts of these sources. Raises OutdatedError if one is not what it was."""
        for source in sources - self._seen.keys():
            *file, number, problem = self._connection.execute(_TEXT, (source,)).fetchone()
            if not self._fresh and not (text := Input(*file)).is_unchanged(Path(text.path)):
                raise OutdatedError(text.path)
            at_hand = not problem and file[1] not in ("", UNREADABLE)
            self._seen[source] = SeenText(number, _problem(problem), at_hand)

    def _ask(self, question: Callable[[Connection], T]) -> T:
        """The answer; when it cannot be trusted, the one of a new store."""
        with self._turn:
            try:
                return question(self._connection)
            except (OutdatedError, *_DAMAGED):
                if self._fresh:
                    raise
            self._connection.close()
            self._connection, self._fresh, self._seen, self._lost = self._make(), True, {}, {}
            return question(self._connection)


def _text(file: Path, known: str) -> str | None:
    """The text in a file whose bytes have this SHA-256; None where they have another."""
    try:
        data = file.read_bytes()
    except OSError:
        return None
    return data.decode() if sha256(data).hexdigest() == known else None


def _encodable(values: Iterable[Any]) -> list[Any]:
    """The values for SQLite, where half a character cannot stand: "?" is in no id either."""
    return [v.encode(errors="replace").decode() if isinstance(v, str) else v for v in values]


def _source_record(_: str, record: str, facts: int, quotes: int, *counts: int | None) -> Record:
    coverage = None if None in counts else dict(zip(_COVERED, counts, strict=True))
    return {**restored(record), "facts": facts, "quotes": quotes, "coverage": coverage}


def _problem(stored: str | None) -> Problem | None:
    """The problem that was stored, if any."""
    if stored is None:
        return None
    from qnfacts.problems import Problem

    return Problem(**json.loads(stored, object_hook=_whole))


def _whole(parts: dict[str, Any]) -> object:
    """A message out of its template and what fills it; all else as it is."""
    if parts.keys() != {"template", "slots"}:
        return parts
    from qnfacts.problems import Message

    return Message(parts["template"], **parts["slots"])


def _not_verbatim(fact: str, source: str) -> Problem:
    """What is wrong with a fact whose words are not in the text at hand."""
    from qnfacts.problems import Message, Problem

    message = Message("its words do not stand in the text of {source} at hand", source=source)
    return Problem(code="not-verbatim", fact=fact, message=message)


_DAMAGED = (DatabaseError, ValueError, KeyError, TypeError)
"""What follows when the file does not hold what was written to it."""

_IN_FACTS = frozenset({"indicators", "units"})
"""The vocabularies of which a fact has one entry, in a column."""

_INSIDE_ENTRY = """
fact_area.area IN (
    WITH RECURSIVE inside (id) AS (
        VALUES (entry.id) UNION SELECT area.id FROM area JOIN inside ON area.part_of = inside.id
    ) SELECT id FROM inside
)
"""

_AT_ONCE = 500
"""Facts that one question asks for by their numbers."""

_COVERED = (
    *("numerals", "numerals_in_values", "numerals_quoted", "numerals_waived"),
    *("sentences", "sentences_quoted", "sentences_touched", "sentences_waived"),
    *("words", "words_quoted"),
)
_SOURCES = f"SELECT id, record, facts, quotes, {', '.join(_COVERED)} FROM source ORDER BY rowid"  # noqa: S608
_TEXT = "SELECT text_path, text_sha256, text_stamp, rowid, text_problem FROM source WHERE id = ?"
