"""What the tables say of one fact."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from qnfacts.catalogue import Catalogue
from qnfacts.cite import citation_record
from qnfacts.index.making.terms import terms, years
from qnfacts.index.notation import stored
from qnfacts.records import Record
from qnfacts.search import searched, words_of

Row = tuple[Any, ...]


class FactRows(NamedTuple):
    """The rows of a fact, without its number.

    `fact` is its id, the length of its label, the sources that it quotes and its record; `words`
    are folded; `years` are those that its dates reach from and to; `terms` are what it can be
    chosen by.
    """

    fact: tuple[str, int, str, str]
    citation: str
    words: tuple[str, str, str]
    years: Sequence[tuple[int, int]]
    terms: Sequence[tuple[str, Any]]


def fact_rows(fact: Record, catalogue: Catalogue) -> FactRows:
    """The rows of a published fact, whose sources and areas are in the catalogue."""
    size = min(map(len, fact["label"].values()))
    quoted = " ".join(dict.fromkeys(quote["source"] for quote in fact["quotes"]))
    return FactRows(
        fact=(fact["id"], size, quoted, stored(fact)),
        citation=stored(citation_record(fact, catalogue)),
        words=folded_words(fact),
        years=sorted(years(fact)),
        terms=sorted(terms(fact, catalogue), key=str),
    )


def folded_words(fact: Record) -> tuple[str, str, str]:
    """The folded words of its names, its quotations and the rest, by what they weigh."""
    names: list[str] = []
    quotes: list[str] = []
    others: list[str] = []
    for _, text, weight in searched(fact):
        (names if weight > 4 else quotes if weight == 4 else others).append(text)
    return _folded(names), _folded(quotes), _folded(others)


def _folded(texts: list[str]) -> str:
    return " ".join(words_of(" ".join(texts)))
