"""The texts of a fact that are searched."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple, get_args

from qnfacts.phrases import say
from qnfacts.phrases.citation import original
from qnfacts.records import Record
from qnfacts.terms import DATE_FIELDS, Language


class Searched(NamedTuple):
    """A text of a fact that is searched: the field it stands in, and what it weighs."""

    field: str
    text: str
    weight: int


def searched(fact: Record) -> Iterator[Searched]:
    """Each text of a fact that is searched."""
    yield Searched("id", fact["id"], 8)
    yield from _in_both("label", fact["label"], 8)
    for alias in fact["aliases"]:
        yield Searched("aliases", alias, 8)
    if number := fact.get("number"):
        yield Searched("number", number, 8)
    yield from _described(fact)
    for aim in (*fact.get("aims", ()), *filter(None, [fact.get("goal")])):
        yield Searched("aims", aim["en"], 3)
        yield Searched("aims", aim["vi"], 3)
    for quote in fact["quotes"]:
        yield Searched("quotes.text", original(quote), 4)
        yield Searched("quotes.translation", quote["translation"] or "", 4)


def _described(fact: Record) -> Iterator[Searched]:
    """What kind of fact it is, what it is about, who it is by, and of when."""
    for field in ("kind", "type", "document_type"):
        if word := fact.get(field):
            yield from _in_both(field, {lang: say(word, lang) for lang in get_args(Language)}, 12)
    for topic in fact["topics"]:
        yield Searched("topics", topic, 2)
    for field in ENTRY_FIELDS:
        for entry in entries(fact.get(field)):
            for part in ("label", "office"):
                yield from _in_both(f"{field}.{part}", entry.get(part) or {}, 2)
    for field in DATE_FIELDS[fact["kind"]]:
        if edtf := fact[field]:
            yield Searched(field, edtf, 2)


def _in_both(field: str, label: Mapping[str, str], weight: int) -> Iterator[Searched]:
    for lang, text in label.items():
        yield Searched(f"{field}.{lang}", text, weight)


def entries(found: Record | list[Record] | None) -> list[Record]:
    """The entries that a field refers to: several, one or none."""
    if isinstance(found, list):
        return found
    return [] if found is None else [found]


ENTRY_FIELDS = ("issuer", "speaker", "according_to", "set_by", "areas", "indicator", "run_by")
"""The fields of facts that refer to an entry with a name."""
