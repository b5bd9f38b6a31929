"""All of a source is accounted for: by a quotation or, with a reason, by a waiver."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qnfacts.check.checked import CheckedRegistry
from qnfacts.check.finding import Finding, InText
from qnfacts.registry.coverage import Passage
from qnfacts.registry.model import Waiver
from qnfacts.registry.yaml.document import Path
from qnfacts.text.quotation import occurrences


class Part(NamedTuple):
    """A numeral or sentence of a source, and whether anything accounts for it."""

    source: str
    passage: Passage
    open: bool


class Waived(NamedTuple):
    """A waiver of a source whose text is at hand; `at` leads to where it is written."""

    source: str
    waiver: Waiver
    at: Path


def numerals(registry: CheckedRegistry) -> list[Part]:
    """The numerals of the texts at hand."""
    return [
        part
        for id_, found in registry.coverage.items()
        for part in _parts(id_, found.numerals, found.open_numerals)
    ]


def sentences(registry: CheckedRegistry) -> list[Part]:
    """The sentences of the texts at hand."""
    return [
        part
        for id_, found in registry.coverage.items()
        for part in _parts(id_, found.sentences, found.open_sentences)
    ]


def waivers(registry: CheckedRegistry) -> list[Waived]:
    """The waivers of the texts at hand."""
    return [
        Waived(source.id, waiver, ("sources", number, "waived", index, "text"))
        for number, source in enumerate(registry.model.sources)
        if source.id in registry.texts
        for index, waiver in enumerate(source.waived)
    ]


def check_numeral(_: CheckedRegistry, numeral: Part) -> Iterator[Finding]:
    """A numeral that no quotation holds and no waiver covers."""
    if numeral.open:
        message = f"no fact accounts for the number “{numeral.passage.text}”"
        yield _open("uncovered-numeral", numeral, message)


def check_sentence(_: CheckedRegistry, sentence: Part) -> Iterator[Finding]:
    """A sentence that no quotation touches and no waiver covers."""
    if sentence.open:
        words = " ".join(sentence.passage.text.split())
        shown = words if len(words) <= _SHOWN else f"{words[:_SHOWN]}…"
        yield _open("uncovered-sentence", sentence, f"no fact accounts for “{shown}”")


def check_found(registry: CheckedRegistry, waived: Waived) -> Iterator[Finding]:
    """A waiver of words that the source does not have."""
    if not _occurs(registry, waived):
        message = f"{waived.source} does not have the words “{waived.waiver.text}”"
        hint = "Copy the passage to the letter, or remove the waiver."
        yield Finding("waiver-not-found", waived.at, message, hint)


def check_needed(registry: CheckedRegistry, waived: Waived) -> Iterator[Finding]:
    """A waiver of what quotations or other waivers account for already."""
    needless = waived.waiver in registry.coverage[waived.source].needless
    if needless and _occurs(registry, waived):
        message = "every numeral and sentence in this passage is accounted for without the waiver"
        yield Finding("needless-waiver", waived.at, message, "Remove the waiver.")


def _parts(source: str, passages: Sequence[Passage], still_open: Sequence[Passage]) -> list[Part]:
    places = {passage.start for passage in still_open}
    return [Part(source, passage, passage.start in places) for passage in passages]


def _open(code: str, part: Part, message: str) -> Finding:
    hint = "Record the fact it states, or waive it in the registry with the reason."
    return Finding(code, InText(part.source, part.passage.start, part.passage.end), message, hint)


def _occurs(registry: CheckedRegistry, waived: Waived) -> bool:
    text = registry.texts[waived.source]
    return next(occurrences((waived.waiver.text,), text), None) is not None


_SHOWN = 80
