"""The reader: every quantity, date, period and document number in a text, in order."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Literal, NamedTuple, TypeAlias

from qnfacts.quantities.dates.periods import DATES
from qnfacts.quantities.documents import Document, document
from qnfacts.quantities.numbers.numerals import past_numeral
from qnfacts.quantities.numbers.quantity import QUANTITIES, Quantity
from qnfacts.quantities.numbers.units import units_with
from qnfacts.quantities.words.labels import past_ties
from qnfacts.quantities.words.lexicon import words
from qnfacts.quantities.words.number_words import NUMBER_WORDS, SCALES
from qnfacts.quantities.words.sentences import Found, Grammar, Sentence, Text, by_opener, sentences
from qnfacts.quantities.words.tokens import FIGURE, Role, Tokens
from qnfacts.text.letters import Composed, composed
from qnfacts.values.value import Value

ReadingType = Literal["quantity", "date", "period", "document"]


class Reading(NamedTuple):
    """One quantity, date, period or document number, and where it stands.

    `text` is the source from `start` to `end`, in code points, with hedge and unit. A quantity
    has a `value`, a date or period an `edtf` string, a document a `number`.
    """

    type: ReadingType
    text: str
    start: int
    end: int
    value: Value | None = None
    edtf: str | None = None
    number: str | None = None
    mean: bool = False
    """For a quantity: "trung bình" or "bình quân" stands beside it."""
    document_type: str | None = None
    """For a document: the type its number states, a key of DOCUMENT_TYPES."""
    document_name: str | None = None
    """For a document: the kind of document named before the number, as in DOCUMENT_TYPES."""


Parsed: TypeAlias = Document | str | Quantity
"""The result of a grammar: a document's number, the EDTF of a date or period, a quantity."""


def scan(text: str, units: Mapping[str, str] | None = None) -> list[Reading]:
    """Everything that `text` states in numbers, by start, none over another.

    `units` maps further words to unit ids, such as "sản phẩm" to "product": a noun in it
    becomes the unit of the number before it and part of what is read. Composed and decomposed
    letters read alike; offsets count the code points of `text`. Never raises.
    """
    letters = composed(text)
    source = Text(letters.text, units_with(units or {}))
    readings = [reading for s in sentences(source, _TOKENS) for reading in _readings(s)]
    if letters.text is text:
        return readings
    return [_as_given(reading, text, letters) for reading in readings]


def _readings(s: Sentence) -> Iterator[Reading]:
    """The readings in one sentence, in offsets of the composed text."""
    done = clause = 0
    for i in s.starts:
        if i < done:
            continue
        parsed, done = _read(s, i) or (None, past_numeral(s, i))
        if parsed is None:
            done = past_ties(s, done)
        elif isinstance(parsed, Quantity):
            mean = _is_mean(s, max(clause, i - _NEAR), i, done)
            yield _quantity(parsed, *s.span(parsed.start, done), mean=mean)
            clause = done
        else:
            yield _reading(parsed, *s.span(i, done))


def _read(s: Sentence, i: int) -> Found[Parsed | None] | None:
    """The result of the first grammar that recognises anything at token i."""
    for grammar in _GRAMMARS.get(s.tokens[i].opener, ()):
        found = grammar(s, i)
        if found is not None:
            return found
    return None


def _quantity(parsed: Quantity, text: str, start: int, end: int, *, mean: bool) -> Reading:
    value = parsed.value
    stated = Value(value.interval, value.hedge, value.nominal, parsed.unit, text)
    return Reading("quantity", text, start, end, stated, mean=mean)


def _reading(parsed: Document | str, text: str, start: int, end: int) -> Reading:
    if isinstance(parsed, str):
        return Reading("period" if "/" in parsed else "date", text, start, end, edtf=parsed)
    number, kind, name = parsed
    return Reading(
        "document", text, start, end, number=number, document_type=kind, document_name=name
    )


def _as_given(reading: Reading, text: str, letters: Composed) -> Reading:
    """The reading with its text and offsets as in the text that was given."""
    start, end = letters.span(reading.start, reading.end)
    written = text[start:end]
    value = reading.value and replace(reading.value, as_written=written)
    return reading._replace(text=written, start=start, end=end, value=value)


def _is_mean(s: Sentence, start: int, end: int, after: int) -> bool:
    """Whether a mean word stands among tokens[start:end], after the last mark, or behind."""
    if _MEAN.begins(s.keys, after):
        return True
    if _MEAN.openers.isdisjoint(s.keys[start:end]):
        return False
    for i in range(end - 1, start - 1, -1):
        if _MEAN.begins(s.keys, i):
            return True
        if not (s.tokens[i].is_word or s.tokens[i].is_figure):
            break
    return False


_GRAMMARS: dict[str, tuple[Grammar[Parsed], ...]] = by_opener(
    {document: {FIGURE}, **DATES, **QUANTITIES}
)
_NUMBERS = NUMBER_WORDS | SCALES.openers | {FIGURE}
_ROLES: dict[str, Role] = {
    opener: "number" if opener in _NUMBERS else "opener" for opener in _NUMBERS | _GRAMMARS.keys()
}
_TOKENS = Tokens(_ROLES)
_NEAR = 10
_MEAN = words("trung bình, bình quân", but="trung bình thấp, trung bình khá")
