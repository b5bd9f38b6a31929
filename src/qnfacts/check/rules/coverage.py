"""All of a source is accounted for: by a quotation or, with a reason, by a waiver."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qnfacts.check.checked import CheckedFact, CheckedRegistry
from qnfacts.check.checked.finding import Finding, InText
from qnfacts.check.quotations.layout import Layout, WaivedSpan
from qnfacts.check.words.harmless import VERB
from qnfacts.check.words.turns import turns
from qnfacts.problems import Message
from qnfacts.quantities import scan_in
from qnfacts.registry.coverage import Passage
from qnfacts.registry.model import Waiver
from qnfacts.registry.yaml.document import Path
from qnfacts.terms import PARTING_KINDS, WaiverKind


class Part(NamedTuple):
    """A numeral or sentence of a source, and whether anything accounts for it."""

    source: str
    passage: Passage
    open: bool


class Waived(NamedTuple):
    """A waiver of a source whose text is at hand; `at` leads to where it is written."""

    source: str
    waiver: Waiver
    number: int
    at: Path


class Waiving(NamedTuple):
    """A source by its number, how much of it is waived, and whether anything of it is quoted."""

    number: int
    share: float
    quoted: bool


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
        Waived(source.id, waiver, index, ("sources", number, "waived", index, "text"))
        for number, source in enumerate(registry.model.sources)
        if source.id in registry.texts
        for index, waiver in enumerate(source.waived)
    ]


def check_numeral(_: CheckedRegistry, numeral: Part) -> Iterator[Finding]:
    """A numeral that no quotation holds and no waiver covers."""
    if numeral.open:
        message = Message("no fact accounts for the number “{number}”", number=numeral.passage.text)
        yield _open("uncovered-numeral", numeral, message)


def check_sentence(_: CheckedRegistry, sentence: Part) -> Iterator[Finding]:
    """A sentence that no quotation touches and no waiver covers."""
    if sentence.open:
        words = " ".join(sentence.passage.text.split())
        shown = words if len(words) <= _SHOWN else f"{words[:_SHOWN]}…"
        yield _open(
            "uncovered-sentence", sentence, Message("no fact accounts for “{words}”", words=shown)
        )


def is_draft(fact: CheckedFact) -> bool:
    """Whether it bears the mark of a suggestion."""
    return fact.model.draft


def check_draft(_: CheckedRegistry, fact: CheckedFact) -> Iterator[Finding]:
    """A suggestion whose label nobody has written."""
    message = "it is a draft: its label is not written yet"
    hint = "Write the label, and the translation if there is to be one; then take out `draft`."
    yield Finding("unfinished-draft", fact.at("draft"), message, hint)


def check_found(registry: CheckedRegistry, waived: Waived) -> Iterator[Finding]:
    """A waiver of words that the source does not have."""
    if not _places(registry, waived):
        message = Message(
            "{source} does not have the words “{words}”",
            source=waived.source,
            words=waived.waiver.text,
        )
        hint = "Copy the passage to the letter, or remove the waiver."
        yield Finding("waiver-not-found", waived.at, message, hint)


def check_needed(registry: CheckedRegistry, waived: Waived) -> Iterator[Finding]:
    """A waiver of what quotations or other waivers account for already."""
    is_needless = waived.number in registry.coverage[waived.source].needless
    if is_needless and _places(registry, waived):
        message = "every numeral and sentence in this passage is accounted for without the waiver"
        yield Finding("needless-waiver", waived.at, message, "Remove the waiver.")


def check_unique(registry: CheckedRegistry, waived: Waived) -> Iterator[Finding]:
    """A waiver of words that the source has several times, when it does not say which."""
    if waived.waiver.occurrence is not None:
        return
    places = _places(registry, waived)
    if len(places) > 1:
        lines = (registry.line_and_column(waived.source, start)[0] for start, _ in places[:2])
        message = Message(
            "{source} has these words in line {line} and again in line {again}",
            source=waived.source,
            line=next(lines),
            again=next(lines),
        )
        hint = "Waive a longer passage, or say which one is meant with `occurrence`."
        yield Finding("ambiguous-waiver", waived.at, message, hint)


def check_extent(registry: CheckedRegistry, waived: Waived) -> Iterator[Finding]:
    """A waiver of a part of a sentence, or as a kind of passage that the words cannot be."""
    waiver, layout = waived.waiver, registry.layouts[waived.source]
    for start, end in _places(registry, waived):
        if not _is_whole(layout.text.original, start, end, waiver.taken_as):
            message = "the waived words are a part of a sentence"
            hint = "Waive the whole sentence or line, or no more than a numeral."
            yield Finding("waiver-too-small", waived.at, message, hint)
            return
        if not _can_be(layout, WaivedSpan(start, end, waiver.taken_as)):
            message = Message(
                "these words stand in the text as a part of it, not as a {taken_as}",
                taken_as=Message(waiver.taken_as),
            )
            hint = "Record what they state, or waive them as what they are."
            yield Finding("waiver-misplaced", waived.at, message, hint)
            return


def check_kind(_: CheckedRegistry, waived: Waived) -> Iterator[Finding]:
    """A waiver that does not say what the passage is."""
    if waived.waiver.kind is None:
        message = Message(
            "the waiver does not say its kind; it is taken as {taken_as}",
            taken_as=Message(waived.waiver.taken_as),
        )
        hint = "Say what the passage is: heading, caption, credit, page-number, …"
        yield Finding("waiver-without-kind", waived.at, message, hint, "warning")


def covered_sources(registry: CheckedRegistry) -> list[Waiving]:
    """The sources at hand that have waivers."""
    quoted = {quote.source for fact in registry.model.facts for quote in fact.quotes}
    return [
        Waiving(number, found.waived_share, source.id in quoted)
        for number, source in enumerate(registry.model.sources)
        if source.waived and (found := registry.coverage.get(source.id))
    ]


def check_share(_: CheckedRegistry, waiving: Waiving) -> Iterator[Finding]:
    """A text most of which is waived; an error where nothing of it is quoted."""
    if waiving.share > _MUCH:
        message = Message("{share:.0%} of the text is waived", share=waiving.share)
        hint = "Record what the source states; waive what states nothing."
        at: Path = ("sources", waiving.number, "waived")
        yield Finding("much-waived", at, message, hint, "warning" if waiving.quoted else "error")


def _is_whole(text: str, start: int, end: int, kind: WaiverKind) -> bool:
    """Whether the passage is a numeral, or whole lines or sentences; a masthead may run on."""
    if _NUMERAL.fullmatch(text[start:end]):
        return True
    begins = _BEGINS.search(text, 0, start) is not None
    ends = _ENDS.match(text, end) is not None or text[start:end].rstrip('"”’)]')[-1] in ".!?…"
    return (begins or ends) if kind == "masthead" else (begins and ends)


def _can_be(layout: Layout, waived: WaivedSpan) -> bool:
    """Whether words may be a passage of the kind that their waiver says."""
    start, end, kind = waived
    text = layout.text.original
    short = len(text[start:end].split()) <= _FEW
    apart = short or _BEGINS_APART.search(text, 0, start) is not None
    if kind in PARTING_KINDS and not (apart and layout.parts(waived)):
        return False
    if kind == "page-number":
        return short and _is_alone(text, start, end)
    return kind == "no-claim" or not _states(text[start:end], layout.language, kind)


def _is_alone(text: str, start: int, end: int) -> bool:
    """Whether nothing else stands in the lines of a passage."""
    return bool(_LINE_BEGINS.search(text, 0, start) and _LINE_ENDS.match(text, end))


def _states(words: str, language: str, kind: str) -> bool:
    """Whether words take something back, or state a number.

    A heading may, as its text says it again, and a caption without a verb, unless they turn it.
    """
    found = list(turns(words, language))
    if any(
        turn.sense in _CONTRARY or (turn.sense == "contrast" and not turn.start) for turn in found
    ):
        return True
    said = found or kind in _NAMES or (kind not in _TITLES and VERB.search(words))
    return bool(said) and any(reading.value for reading in scan_in(language, words, {}))


def _parts(source: str, passages: Sequence[Passage], still_open: Sequence[Passage]) -> list[Part]:
    places = {passage.start for passage in still_open}
    return [Part(source, passage, passage.start in places) for passage in passages]


def _open(code: str, part: Part, message: str) -> Finding:
    hint = "Record the fact it states, or waive it in the registry with the reason."
    return Finding(code, InText(part.source, part.passage.start, part.passage.end), message, hint)


def _places(registry: CheckedRegistry, waived: Waived) -> Sequence[tuple[int, int]]:
    return registry.waived_places[waived.source][waived.waiver.text, waived.waiver.occurrence]


_SHOWN = 80
_MUCH = 1 / 3
_FEW = 3
_NUMERAL = re.compile(r"\d+(?:[.,:/-]\d+)*")
_BEGINS = re.compile(r"(?:\A|\n|[.!?…:][\"”’)\]]*\s)\s*\Z")
_LINE_BEGINS = re.compile(r"(?:\A|\n)\s*\Z")
_LINE_ENDS = re.compile(r"[^\S\n]*(?:\n|\Z)")
_CONTRARY = frozenset({"denial", "annulment"})
_NAMES = frozenset({"byline", "credit"})
_TITLES = frozenset({"heading", "masthead"})
_BEGINS_APART = re.compile(r"(?:\A|\n[^\S\n]*\n|[.!?…:][\"”’)\]]*\s)\s*\Z")
_ENDS = re.compile(r"[^\S\n]*(?::|\n|\Z)")
