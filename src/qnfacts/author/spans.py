"""Where a quotation may begin and end around words of a sentence."""

from collections.abc import Iterator
from typing import TypeAlias

from qnfacts.check.checked import CheckedQuote
from qnfacts.check.quotations.clauses import behind_last, clauses
from qnfacts.check.words.harmless import HARMLESS_BEFORE, VERB
from qnfacts.text.names import Gazetteer

Span: TypeAlias = tuple[int, int]
"""Where words of a sentence begin and end."""


def spans(given: CheckedQuote) -> Iterator[Span]:
    """Where a quotation may begin and end in the sentence around the words, the shortest first."""
    start, end = given.in_sentence
    parts = clauses(given.sentence, given.sentence_readings, given.language)
    starts = {start, *(part.start for part in parts if part.start <= start)}
    ends = {end, *(part.end for part in parts if part.end >= end)}
    yield from sorted(
        ((first, last) for first in starts for last in ends if last - first <= _LONGEST),
        key=lambda span: span[1] - span[0],
    )


def says_something(given: CheckedQuote, span: Span) -> bool:
    """Whether a span is the sentence, or whole clauses of it with a subject: no mere time."""
    if span[1] - span[0] >= len(given.sentence.rstrip(" .!?…")):
        return True
    parts = clauses(given.sentence, given.sentence_readings, given.language)
    whole = span[0] in {part.start for part in parts} and span[1] in {part.end for part in parts}
    verb = VERB.search(given.sentence, *span)
    harmless = HARMLESS_BEFORE.get(given.language)
    if harmless and harmless.match(given.sentence[slice(*span)].rstrip(" ,")):
        return False
    return whole and (verb is None or bool(given.sentence[span[0] : verb.start()].strip()))


def keeps_subject(given: CheckedQuote, span: Span, places: Gazetteer) -> bool:
    """Whether a span leaves out before it no place, date, or what the words may be about.

    It may leave out joining words, and whatever counts something of its own.
    """
    left = given.sentence[: span[0]]
    left = left[behind_last(left, "half") :]
    if not left.strip() or any(r.value and r.end <= span[0] for r in given.sentence_readings):
        return True
    if any(r.edtf and r.start < span[0] for r in given.sentence_readings):
        return False
    harmless = HARMLESS_BEFORE.get(given.language)
    return not places.mentions(left) and bool(harmless and harmless.match(left.replace(",", " ")))


def words_of(given: CheckedQuote, span: Span) -> str:
    """The words of a span, without the signs at its ends."""
    return given.sentence[slice(*span)].strip(" ,;.–-")


_LONGEST = 300
