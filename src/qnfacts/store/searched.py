"""The texts of a fact that are searched, and the words that they are searched by."""

import re
from collections.abc import Iterator

from qnfacts.phrases.citation import original
from qnfacts.records import Record
from qnfacts.text.folding import fold


def words_of(text: str) -> list[str]:
    """The words of a text, folded: a word is what letters and digits make without a gap."""
    return _WORD.findall(fold(text))


def searched(fact: Record) -> Iterator[tuple[str, str, int]]:
    """Each text of a fact that is searched, with its name and weight."""
    yield "id", fact["id"], 8
    yield "label.en", fact["label"]["en"], 8
    yield "label.vi", fact["label"]["vi"], 8
    for alias in fact["aliases"]:
        yield "aliases", alias, 8
    if number := fact.get("number"):
        yield "number", number, 8
    for field in ENTRY_FIELDS:
        for entry in entries(fact.get(field)):
            yield f"{field}.label.en", entry["label"]["en"], 2
            yield f"{field}.label.vi", entry["label"]["vi"], 2
    for aim in (*fact.get("aims", ()), *filter(None, [fact.get("goal")])):
        yield "aims", aim["en"], 3
        yield "aims", aim["vi"], 3
    for quote in fact["quotes"]:
        yield "quotes.text", original(quote), 4
        yield "quotes.translation", quote["translation"], 4


def entries(found: Record | list[Record] | None) -> list[Record]:
    """The entries that a field refers to: several, one or none."""
    if isinstance(found, list):
        return found
    return [] if found is None else [found]


ENTRY_FIELDS = ("issuer", "speaker", "according_to", "set_by", "area", "indicator", "run_by")
"""The fields of facts that refer to an entry with a name."""

_WORD = re.compile(r"[^\W_]+")
