"""A quotation reads in its source as it reads alone: its ends cut off nothing that counts."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from qnfacts.check.checked import CheckedFact, CheckedQuote, CheckedRegistry
from qnfacts.check.checked.finding import Finding
from qnfacts.check.quotations.left_out import doubtful
from qnfacts.check.quotations.standing import joined_after, sentence_around
from qnfacts.problems import Message
from qnfacts.quantities import Reading
from qnfacts.text.quotation import words


def check_truncation(registry: CheckedRegistry, quote: CheckedQuote) -> Iterator[Finding]:
    """A segment that ends inside a word or number, or cuts off a word that changes its sense."""
    text = registry.texts[quote.model.source]
    readings = registry.readings[quote.model.source]
    for index, span in enumerate(quote.standing.places[0] if quote.standing.places else ()):
        cut = quote.standing.cuts.get(index)
        if message := cut or _cut_reading(text.span(*span), readings, quote.readings):
            hint = "Quote on to the end of the clause, or begin where it begins."
            yield Finding("truncated-quotation", quote.segment_path(index), message, hint)


def check_clause(_: CheckedRegistry, fact: CheckedFact) -> Iterator[Finding]:
    """A claim that leaves out of its clause what is not known to be harmless."""
    claim, *others = fact.quotes
    if not claim.standing.sound or claim.layout is None:
        return
    quoted = [
        other.standing.places[0]
        for other in others
        if other.standing.places and other.model.source == claim.model.source
    ]
    place, left = claim.standing.places[0], claim.standing.left
    if quoted:
        left = sentence_around(place, claim.layout, quoted)
    names, counts = fact.model.kind in _NAMING, fact.value is not None
    words_left = doubtful(left, claim.words, claim.language, names=names, counts=counts)
    if words_left:
        message = Message(
            "the claim leaves out “{words}”, which may limit it", words=_shortened(words_left)
        )
        hint = "Quote the whole clause, or quote these words in another quotation of the fact."
        yield Finding("doubtful-cut", claim.path, message, hint)


def check_sentences(_: CheckedRegistry, quote: CheckedQuote) -> Iterator[Finding]:
    """A segment that runs from one sentence, or from a heading or an item, into the next."""
    found = quote.standing.joins or {
        index: word
        for index, segment in enumerate(quote.model.spans)
        if (word := joined_after(words(segment)))
    }
    for index, word in found.items():
        message = Message("a sentence ends inside the quotation, after “{word}”", word=word)
        hint = "Make two quotations of it, one for each sentence."
        yield Finding("joined-sentences", quote.segment_path(index), message, hint)


def _shortened(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def _cut_reading(
    span: tuple[int, int], readings: Sequence[Reading], alone: Sequence[Reading]
) -> str:
    """A number or date that reaches out of the span, or that reads otherwise in its sentence."""
    start, end = span
    first = bisect_left(readings, start, key=lambda reading: reading.end - 1)
    after = bisect_left(readings, end, key=lambda reading: reading.start)
    for reading in readings[first:after]:
        if reading.start < start or reading.end > end:
            return Message(
                "the quotation cuts “{words}” short", words=" ".join(reading.text.split())
            )
        if not any(_alike(reading, other) for other in alone):
            return Message(
                "in its sentence “{words}” means something else",
                words=" ".join(reading.text.split()),
            )
    return ""


def _alike(reading: Reading, other: Reading) -> bool:
    """Whether both state the same. A unit in the next segment is seen in the quotation alone."""
    a, b = reading.value, other.value
    same = a == b if a is None or b is None else (a.interval, a.hedge) == (b.interval, b.hedge)
    beside = (reading.edtf, reading.number, reading.mean)
    return same and beside == (other.edtf, other.number, other.mean)


_SHOWN = 60
_NAMING = frozenset({"policy", "event", "initiative", "product"})
"""The kinds of facts whose claim may be a name alone: that there is such a thing."""
