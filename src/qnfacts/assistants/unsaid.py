"""What a registry does not say, in words: an assistant would fill the gap from its memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qnfacts.phrases import pick, say
from qnfacts.views.cells import value_cell
from qnfacts.views.unstated import unstated

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from qnfacts.explore.search import Found
    from qnfacts.records import Record
    from qnfacts.records.catalogue import Catalogue
    from qnfacts.records.shapes import ComparisonRecord
    from qnfacts.terms import Language


def of_search(found: Found, lang: Language) -> Iterator[str]:
    """What of the words was not found, and that there are more facts than are given."""
    from qnfacts.explore.search import unfound

    yield from unfound(found, lang)
    if found.total > (shown := len(found.hits)):
        yield say("more facts", lang, shown=shown, total=found.total)


def of_facts(facts: Iterable[Record], lang: Language) -> Iterator[str]:
    """What a fact's words do not state: who and when, and the number that they only hedge."""
    for fact in facts:
        if gaps := unstated(fact, lang):
            yield f"{fact['id']}: {say('not stated', lang)}: {', '.join(gaps)}"
        if fact["draft"]:
            yield say("open draft", lang, id=fact["id"])


def of_targets(facts: Iterable[Record], lang: Language) -> Iterator[str]:
    """That a target alone does not say whether it is met."""
    for fact in facts:
        if fact["kind"] == "target":
            yield say("open target", lang, id=fact["id"])


def of_comparison(record: ComparisonRecord, catalogue: Catalogue, lang: Language) -> Iterator[str]:
    """Why it decides nothing, what would have to be known, and what of it no source says."""
    if record["needed"]:
        yield f"{say(record['outcome'], lang)}: {pick(record['reason']['words'], lang)}"
        yield f"{say('needed', lang)}: {pick(record['needed'], lang)}"
    if record["direction_from"] == "indicator":
        asked = value_cell(record["asked"], catalogue, lang).text
        written = value_cell(record["target"]["value"], catalogue, lang).text
        yield say("open direction", lang, id=record["id"], asked=asked, written=written)
