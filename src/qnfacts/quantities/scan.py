"""The reader: every quantity, date, period and document number in a text, in order."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from qnfacts.quantities.documents import document
from qnfacts.quantities.lexicon import words
from qnfacts.quantities.names import past_ties
from qnfacts.quantities.numerals import past_numeral
from qnfacts.quantities.periods import OPENERS as DATE_OPENERS
from qnfacts.quantities.periods import dated
from qnfacts.quantities.quantity import OPENERS as QUANTITY_OPENERS
from qnfacts.quantities.quantity import quantity
from qnfacts.quantities.reading import Reading, ReadingType
from qnfacts.quantities.tokens import Found, Sentence, sentences
from qnfacts.quantities.units import Units, units_with
from qnfacts.text import Composed, composed


def scan(text: str, units: Mapping[str, str] | None = None) -> list[Reading]:
    """Everything that `text` states in numbers, by start, none over another.

    `units` maps further words to unit ids, such as "sản phẩm" to "product": a noun in it
    becomes the unit of the number before it and part of what is read. Composed and decomposed
    letters read alike; offsets count the code points of `text`. Never raises.
    """
    known = units_with(units or {})
    letters = composed(text)
    return [
        _as_given(reading, text, letters)
        for sentence in sentences(letters.text)
        for reading in _readings(sentence, known)
    ]


def _readings(s: Sentence, units: Units) -> Iterator[Reading]:
    """The readings in one sentence, in offsets of the composed text."""
    i = clause = 0
    while i < len(s):
        found = _read(s, i, units, clause)
        if found is None or found.value is None:
            i = past_ties(s, found.end if found else past_numeral(s, i))
            continue
        yield found.value
        i = found.end
        clause = i if found.value.type == "quantity" else clause


def _read(s: Sentence, i: int, units: Units, clause: int) -> Found[Reading | None] | None:
    if not s.is_figure(i) and s.key(i) not in _OPENERS:
        return None
    return _document(s, i) or _dated(s, i) or _quantity(s, i, units, clause)


def _document(s: Sentence, i: int) -> Found[Reading | None] | None:
    found = document(s, i)
    if found is None:
        return None
    read = found.value
    text, start, end = s.span(i, found.end)
    reading = Reading(
        type="document",
        text=text,
        start=start,
        end=end,
        number=read.number,
        document_type=read.type,
        document_name=read.name,
    )
    return Found(reading, found.end)


def _dated(s: Sentence, i: int) -> Found[Reading | None] | None:
    found = dated(s, i)
    if found is None or found.value is None:
        return found and Found(None, found.end)
    text, start, end = s.span(i, found.end)
    kind: ReadingType = "period" if "/" in found.value else "date"
    reading = Reading(type=kind, text=text, start=start, end=end, edtf=found.value)
    return Found(reading, found.end)


def _quantity(s: Sentence, i: int, units: Units, clause: int) -> Found[Reading | None] | None:
    found = quantity(s, i, units)
    if found is None or found.value is None:
        return found and Found(None, found.end)
    text, start, end = s.span(found.value.start, found.end)
    mean = _is_mean(s, max(clause, i - _NEAR), i) or _MEAN.at(s, found.end) is not None
    value = found.value.value
    reading = Reading(type="quantity", text=text, start=start, end=end, value=value, mean=mean)
    return Found(reading, found.end)


def _is_mean(s: Sentence, start: int, end: int) -> bool:
    """Whether a mean word stands among tokens[start:end], after the last mark."""
    for i in range(end - 1, start - 1, -1):
        if _MEAN.at(s, i):
            return True
        if not (s.is_word(i) or s.is_figure(i)):
            return False
    return False


def _as_given(reading: Reading, text: str, letters: Composed) -> Reading:
    """The reading with its text and offsets as in the text that was given."""
    start, end = letters.span(reading.start, reading.end)
    written = text[start:end]
    value = reading.value and replace(reading.value, as_written=written)
    return replace(reading, text=written, start=start, end=end, value=value)


_OPENERS = DATE_OPENERS | QUANTITY_OPENERS
_NEAR = 10
_MEAN = words("trung bình, bình quân", but="trung bình thấp, trung bình khá")
