"""The texts of a fact that are searched, and the words that they are searched by."""

import re
from collections.abc import Iterator

from qnfacts.phrases.citation import original
from qnfacts.records import Record
from qnfacts.text.letters import fold


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
    for role in ("issuer", "speaker", "according_to", "set_by", "area", "indicator"):
        yield from _labels(role, fact.get(role))
    for agent in fact.get("run_by", ()):
        yield from _labels("run_by", agent)
    for aim in (*fact.get("aims", ()), *filter(None, [fact.get("goal")])):
        yield "aims", aim["en"], 3
        yield "aims", aim["vi"], 3
    for quote in fact["quotes"]:
        yield "quotes.text", original(quote), 4
        yield "quotes.translation", quote["translation"], 4


def _labels(role: str, entry: Record | None) -> Iterator[tuple[str, str, int]]:
    if entry:
        yield f"{role}.label.en", entry["label"]["en"], 2
        yield f"{role}.label.vi", entry["label"]["vi"], 2


_WORD = re.compile(r"[^\W_]+")
