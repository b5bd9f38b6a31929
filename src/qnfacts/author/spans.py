"""Where a quotation may begin and end around words of a sentence."""

import re
from collections.abc import Iterator
from typing import TypeAlias

from qnfacts.author.nouns import behind
from qnfacts.author.speech import Speech
from qnfacts.check.checked import CheckedQuote
from qnfacts.check.quotations.clauses import behind_last, clauses
from qnfacts.check.words.harmless import HARMLESS_BEFORE, VERB
from qnfacts.quantities import Reading
from qnfacts.text.names import Gazetteer

Span: TypeAlias = tuple[int, int]
"""Where words of a sentence begin and end."""


def spans(given: CheckedQuote, speech: Speech) -> Iterator[Span]:
    """Where a quotation may begin and end in the sentence around the words, the shortest first.

    It cuts nothing apart that is said between quotation marks.
    """
    start, end = given.in_sentence
    parts = clauses(given.sentence, given.sentence_readings, given.language)
    starts = {start, 0, *(part.start for part in parts if part.start <= start)}
    ends = {end, len(given.sentence), *(part.end for part in parts if part.end >= end)}
    yield from sorted(
        (
            (first, last)
            for first in starts
            for last in ends
            if last - first <= _LONGEST and not speech.is_cut_by(first, last)
        ),
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
    if not left.strip():
        return True
    if any(r.value and r.end <= span[0] for r in given.sentence_readings):
        return _has_subject(given, span)
    if any(r.edtf and r.start < span[0] for r in given.sentence_readings):
        return False
    harmless = HARMLESS_BEFORE.get(given.language)
    return not places.mentions(left) and bool(harmless and harmless.match(left.replace(",", " ")))


def keeps_date(given: CheckedQuote, span: Span, reading: Reading) -> bool:
    """Whether a span keeps the date that follows a number, if one does."""
    own = own_date(given, reading)
    return own is None or own.end <= span[1]


def own_date(given: CheckedQuote, reading: Reading) -> Reading | None:
    """The date right behind a number and its noun: "900 tấn cá năm 2022", "in 2022"."""
    at = reading.end
    if noun := behind(given.sentence, at, _MOST_COUNTED):
        at = given.sentence.find(noun, at) + len(noun)
    dates = (each for each in given.sentence_readings if each.edtf and each.start >= reading.end)
    found = next(dates, None)
    is_next = found and _TO_DATE.fullmatch(given.sentence[min(at, found.start) : found.start])
    return found if is_next else None


def drops_year(given: CheckedQuote, span: Span) -> bool:
    """Whether a year before the span is left out that no reader understands: "cuối năm 2025"."""
    read = [(reading.start, reading.end) for reading in given.sentence_readings]
    years = [found.start() for found in _YEAR.finditer(given.sentence, 0, span[0])]
    return any(not any(start <= year < end for start, end in read) for year in years)


def words_of(given: CheckedQuote, span: Span, speech: Speech | None = None) -> str:
    """The words of a span, without the signs at its ends but for a mark that closes speech."""
    words = given.sentence[slice(*span)].rstrip(_SIGNS)
    end = span[0] + len(words)
    if speech:
        end = max(end, speech.closed(end))
    return given.sentence[span[0] : end].lstrip(_SIGNS)


def _has_subject(given: CheckedQuote, span: Span) -> bool:
    """Whether a verb stands in a span behind what it is said of, before the first number."""
    first = next(r.start for r in (*given.sentence_readings, _NONE) if r.start >= span[0])
    head = _JOINT.sub("", given.sentence[span[0] : first])
    harmless = HARMLESS_BEFORE.get(given.language)
    verb = VERB.search(head)
    subject = head[: verb.start()].strip(" ,") if verb else ""
    return bool(subject) and not (harmless and harmless.match(subject))


_YEAR = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?![\d.,]*\d)")
_LONGEST = 300
_MOST_COUNTED = 8
_SIGNS = " ,;.–-"
_JOINT = re.compile(r"\A\W*(?:(?:và|còn|nhưng|trong đó|and|but|while)\s+)*", re.IGNORECASE)
_TO_DATE = re.compile(
    r"\s*(?:(?:trong|vào|của|in|of|for|during|on|by|at the end of)\s+)?(?:the\s+)?", re.IGNORECASE
)
_NONE = Reading("quantity", "", 10**9, 10**9)
