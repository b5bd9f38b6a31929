"""Which facts hold searched terms, and which of them are worth ranking."""

from collections.abc import Iterator, Sequence
from math import log
from sqlite3 import Connection
from typing import NamedTuple

from qnfacts.store.query import Form, Term, in_one
from qnfacts.store.selection import Selection, condition

RANKED = 150
"""How many facts are ranked: so many can be read and compared without a noticeable wait."""

SCANNED = 2000
"""How many facts of one step are looked at before the ones with the shortest labels are taken."""


class Candidates(NamedTuple):
    """How many facts hold the terms, and the numbers of those to rank, ascending."""

    total: int
    numbers: list[int]


def joined(connection: Connection, wanted: Sequence[Term]) -> list[Term]:
    """The terms, two that follow each other made one where some fact has them in one word."""
    found: list[Term] = []
    for term in wanted:
        both = in_one(found[-1], term) if found else None
        one_word = both and both._replace(forms=tuple(f for f in both.forms if len(f.words) == 1))
        if both and one_word and _is_held(connection, one_word):
            found[-1] = both
        else:
            found.append(term)
    return found


def completed(connection: Connection, term: Term) -> Term:
    """The term without beginnings of words, if some fact holds a whole form of it."""
    return _whole(term) if _is_held(connection, term) else term


def candidates(connection: Connection, wanted: Sequence[Term], among: Selection) -> Candidates:
    """The facts among the selected in which each of the terms stands.

    When there are more than can be ranked, the ones are taken that the ranking would put first:
    with the words in one piece, whole, then begun, in a name, then anywhere, the shortest first.
    """
    test, values = condition(among)
    (total,) = connection.execute(_COUNT.format(test), (_all(wanted), *values)).fetchone()
    if total <= RANKED:
        return Candidates(total, list(others(connection, wanted, among)))
    best: dict[int, None] = {}
    for match in _steps(wanted):
        rows = connection.execute(_SHORTEST.format(test), (match, SCANNED, *values, RANKED))
        best |= dict.fromkeys(number for (number,) in rows)
        if len(best) >= RANKED:
            break
    return Candidates(total, sorted(list(best)[:RANKED]))


def others(
    connection: Connection,
    wanted: Sequence[Term],
    among: Selection,
    but: frozenset[int] = frozenset(),
) -> Iterator[int]:
    """The numbers of the facts that hold the terms, in the registry's order, without `but`."""
    test, values = condition(among)
    for (number,) in connection.execute(_EVERY.format(test), (_all(wanted), *values)):
        if number not in but:
            yield number


def held(connection: Connection, wanted: Sequence[Term], among: Selection) -> list[str]:
    """The ids of the facts among the selected that hold the terms, in the registry's order."""
    test, values = condition(among)
    if wanted:
        rows = connection.execute(_EVERY_ID.format(test), (_all(wanted), *values))
    else:
        rows = connection.execute(f"SELECT id FROM fact WHERE {test} ORDER BY number", values)  # noqa: S608
    return [id_ for (id_,) in rows]


def holding_any(connection: Connection, wanted: Sequence[Term], among: Selection) -> list[int]:
    """The numbers of the facts that hold the most and the rarest of the terms, ascending."""
    test, values = condition(among)
    match = " OR ".join(map(_any_form, wanted))
    rows = connection.execute(_BEST.format(test), (match, *values, RANKED))
    return sorted(number for (number,) in rows)


def rarity(connection: Connection, wanted: Sequence[Term]) -> dict[str, float]:
    """How much each term tells that any fact holds: the more, the fewer do."""
    (facts,) = connection.execute("SELECT count(*) FROM fact").fetchone()
    found = {}
    for term in wanted:
        (holding,) = connection.execute(_HOLDING, (_any_form(term),)).fetchone()
        if holding:
            found[term.written] = log(1 + facts / holding)
    return found


def all_words(connection: Connection) -> list[str]:
    """Every folded word that the facts hold."""
    connection.execute("CREATE VIRTUAL TABLE temp.held USING fts5vocab (main, words, row)")
    found = [word for (word,) in connection.execute("SELECT term FROM temp.held")]
    connection.execute("DROP TABLE temp.held")
    return found


def _whole(term: Term) -> Term:
    return term._replace(forms=tuple(form._replace(whole=True) for form in term.forms))


def _is_held(connection: Connection, term: Term) -> bool:
    (held,) = connection.execute(_HELD, (_any_form(_whole(term)),)).fetchone()
    return bool(held)


def _steps(wanted: Sequence[Term]) -> Iterator[str]:
    whole = [Form(term.forms[0].words) for term in wanted]
    in_a_row = Form(tuple(word for form in whole for word in form.words))
    matches = (_match(in_a_row), " ".join(map(_match, whole)), _all(wanted))
    for columns in ("names", "names quotes others"):
        for match in dict.fromkeys(matches):
            yield f"{{{columns}}} : ({match})"


def _all(wanted: Sequence[Term]) -> str:
    return " AND ".join(map(_any_form, wanted))


def _any_form(term: Term) -> str:
    return f"({' OR '.join(dict.fromkeys(map(_match, term.forms)))})"


def _match(form: Form) -> str:
    return f'"{" ".join(form.words)}"' + ("" if form.whole else " *")


_HELD = "SELECT EXISTS (SELECT 1 FROM words WHERE words MATCH ?)"
_HOLDING = "SELECT count(*) FROM words WHERE words MATCH ?"
_FOUND = "FROM words CROSS JOIN fact ON number = words.rowid WHERE words MATCH ? AND {}"
_COUNT = f"SELECT count(*) {_FOUND}"
_EVERY_ID = f"SELECT id {_FOUND} ORDER BY number"
_EVERY = f"SELECT number {_FOUND} ORDER BY number"
_BEST = f"SELECT number {_FOUND} ORDER BY words.rank LIMIT ?"
_SHORTEST = """
SELECT number
FROM (SELECT rowid FROM words WHERE words MATCH ? LIMIT ?) AS hit
CROSS JOIN fact ON number = hit.rowid
WHERE {}
ORDER BY min(length(label_en), length(label_vi)), number LIMIT ?
"""
