"""What the tables say of an entry and of a fact."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from qnfacts.records import Record
from qnfacts.records.days import days_of
from qnfacts.records.shapes import SourceRecord
from qnfacts.store.notation import stored
from qnfacts.store.query import words_of
from qnfacts.store.searched import entries, searched
from qnfacts.terms import AGENT_FIELDS, OWN_DATES

Row = tuple[Any, ...]


class FactRows(NamedTuple):
    """What each table says of a fact, in rows without its number, which comes first there."""

    facts: list[Row]
    words: list[Row]
    topics: list[Row]
    areas: list[Row]
    agents: list[Row]
    dates: list[Row]
    quotes: list[Row]
    segments: list[Row]


def fact_rows(fact: Record, sources: Mapping[str, SourceRecord]) -> FactRows:
    """The rows of a published fact, given the sources under their ids."""
    quotes = list(enumerate(fact["quotes"]))
    return FactRows(
        facts=[_fact(fact)],
        words=[_words(fact)],
        topics=[(topic,) for topic in dict.fromkeys(fact["topics"])],
        areas=[(area,) for area in dict.fromkeys(area["id"] for area in fact["areas"])],
        agents=list(dict.fromkeys(_agents(fact))),
        dates=[
            _date(fact, field, sources)
            for field in OWN_DATES[fact["kind"]]
            if fact[field] is not None
        ],
        quotes=[(at, quote["source"], quote["translation"]) for at, quote in quotes],
        segments=[
            (at, number, segment["text"], segment["start"], segment["end"])
            for at, quote in quotes
            for number, segment in enumerate(quote["segments"])
        ],
    )


def _fact(fact: Record) -> Row:
    value = fact["value"] or dict.fromkeys((*_NUMBERS, *_OF_NUMBERS))
    return (
        fact["id"],
        fact["kind"],
        fact.get("document_type") or fact.get("type"),
        fact["label"]["en"],
        fact["label"]["vi"],
        _id(fact.get("indicator")),
        fact.get("stars") or fact.get("dimensions", {}).get("stars"),
        *(None if value[name] is None else str(value[name]) for name in _NUMBERS),
        *(value[name] for name in _OF_NUMBERS),
        stored(fact),
    )


_NUMBERS = ("stated", "nominal", "low", "high")
_OF_NUMBERS = ("low_open", "high_open", "hedge", "unit", "as_written")


def _agents(fact: Record) -> Iterator[Row]:
    for role in AGENT_FIELDS[fact["kind"]]:
        for agent in entries(fact[role]):
            yield agent["id"], role


def _date(fact: Record, field: str, sources: Mapping[str, SourceRecord]) -> Row:
    return field, fact[field], *(day.isoformat() for day in days_of(fact, field, sources))


def _words(fact: Record) -> Row:
    """The folded words of its names, its quotations and the rest, by what they weigh."""
    names: list[str] = []
    quotes: list[str] = []
    others: list[str] = []
    for _, text, weight in searched(fact):
        (names if weight > 4 else quotes if weight == 4 else others).append(text)
    return tuple(
        _BORDER.join(" ".join(words_of(text)) for text in texts)
        for texts in (names, quotes, others)
    )


_BORDER = " ¦ "
"""A word of its own between texts, so that no words in a row reach from one to the next."""


def _id(entry: Record | None) -> str | None:
    return entry["id"] if entry else None
