"""A quotation reads in its source as it reads alone: its ends cut off nothing that counts."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from qnfacts.check.checked import CheckedQuote, CheckedRegistry
from qnfacts.check.finding import Finding
from qnfacts.quantities import Reading
from qnfacts.text.quotation import words


def check_truncation(registry: CheckedRegistry, quote: CheckedQuote) -> Iterator[Finding]:
    """A segment that ends inside a word or number, or beside a word that changes its sense."""
    text = registry.texts[quote.model.source]
    readings = registry.readings[quote.model.source]
    for index, span in enumerate(quote.standing.places[0] if quote.standing.places else ()):
        cut = quote.standing.cuts.get(index)
        if message := cut or _cut_reading(text.span(*span), readings, quote.readings):
            hint = "Quote on to the end of the phrase, or begin where it begins."
            yield Finding("truncated-quotation", quote.segment_path(index), message, hint)


def check_sentences(_: CheckedRegistry, quote: CheckedQuote) -> Iterator[Finding]:
    """A segment that runs from one sentence into the next."""
    for index, segment in enumerate(quote.model.spans):
        text = words(segment)
        for found in _SENTENCE_END.finditer(text) if _STOP.search(text) else ():
            if found["word"] not in _ABBREVIATIONS and not found["next"].islower():
                message = f"a sentence ends inside the quotation, after “{found['word']}”"
                hint = "Make two quotations of it, one for each sentence."
                yield Finding("joined-sentences", quote.segment_path(index), message, hint)
                break


def _cut_reading(
    span: tuple[int, int], readings: Sequence[Reading], alone: Sequence[Reading]
) -> str:
    """A number or date that reaches out of the span, or that reads otherwise in its sentence."""
    start, end = span
    first = bisect_left(readings, start, key=lambda reading: reading.end - 1)
    after = bisect_left(readings, end, key=lambda reading: reading.start)
    for reading in readings[first:after]:
        if reading.start < start or reading.end > end:
            return f"the quotation cuts “{' '.join(reading.text.split())}” short"
        if not any(_alike(reading, other) for other in alone):
            return f"in its sentence “{' '.join(reading.text.split())}” means something else"
    return ""


def _alike(reading: Reading, other: Reading) -> bool:
    """Whether both state the same. A unit in the next segment is seen in the quotation alone."""
    a, b = reading.value, other.value
    same = a == b if a is None or b is None else (a.interval, a.hedge) == (b.interval, b.hedge)
    beside = (reading.edtf, reading.number, reading.mean)
    return same and beside == (other.edtf, other.number, other.mean)


_STOP = re.compile(r"[.!?…][\"”’)\]]*\s")
_SENTENCE_END = re.compile(r"(?P<word>[\w%]+)[.!?…]+[\"”’)\]]*\s+[\"“‘(\[]*(?P<next>[^\W_])")
_ABBREVIATIONS = frozenset({"TP", "Tp", "TX", "TT", "TS", "ThS", "GS", "PGS", "BS", "KS", "CN"}) | {
    "Mr", "Ms", "Mrs", "Dr", "St", "Tr", "No", *"ABCDEGHIKLMNOPQRSTUVXY", "Đ",
}  # fmt: skip
