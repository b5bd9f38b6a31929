"""The reader: every quantity, date, period and document number in a text, in order."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from heapq import merge
from itertools import chain
from operator import attrgetter
from typing import TypeAlias

from qnfacts.problems import CallError
from qnfacts.quantities.bullets import without_bullets
from qnfacts.quantities.documents import Document
from qnfacts.quantities.english.english import ENGLISH
from qnfacts.quantities.machine.language import Language
from qnfacts.quantities.machine.partial_date import Time
from qnfacts.quantities.machine.quantity import Quantity
from qnfacts.quantities.machine.reason import Reason
from qnfacts.quantities.machine.sentences import Found, Sentence, Text, sentences
from qnfacts.quantities.other_digits import with_other_digits
from qnfacts.quantities.passages import Code, Passage, passages
from qnfacts.quantities.reading import Reading, ReadingType, Unread
from qnfacts.quantities.rows import rows, without
from qnfacts.quantities.vietnamese.labels import past_ties
from qnfacts.quantities.vietnamese.vietnamese import VIETNAMESE
from qnfacts.text.letters import Composed, legible
from qnfacts.values.value import Value

Parsed: TypeAlias = Document | Time | Quantity
"""The result of a grammar."""

LANGUAGES: Mapping[Code, Language] = {"vi": VIETNAMESE, "en": ENGLISH}


def scan_in(
    language: str, text: str, units: Mapping[str, str] | None = None
) -> tuple[Reading, ...]:
    """What `scan` finds in a text of this language; nothing in one that cannot be read."""
    code = next((code for code in LANGUAGES if code == language), None)
    return tuple(scan(text, units, code)) if code else ()


def scan(
    text: str, units: Mapping[str, str] | None = None, language: Code | None = None
) -> list[Reading]:
    """Everything that `text` states in numbers, by start, none over another.

    `units` maps further words to unit ids, such as "sản phẩm" to "product": a noun in it
    becomes the unit of the number before it and part of what is read. Without `language` it is
    guessed, passage by passage. Composed and decomposed letters read alike, and what cannot be
    seen is passed over; offsets count the code points of `text`. Raises CallError for what is no
    text, for units that are no words, and for another language.

    >>> hedged, day = scan("hơn 13.000 doanh nghiệp vào ngày 10/9/2025")
    >>> hedged.text, hedged.value.hedge, hedged.value.interval.low
    ('hơn 13.000', 'more than', Decimal('13000'))
    >>> day.type, day.edtf
    ('date', '2025-09-10')
    """
    _refuse_wrong(text, units, language)
    found = _found(text, units or {}, language)
    return [each for each in found if isinstance(each, Reading)]


def explain(
    text: str, units: Mapping[str, str] | None = None, language: Code | None = None
) -> list[Reading | Unread]:
    """All that `scan` reads and, between it, the numbers that are left unread.

    Every digit of `text` stands in one or the other. A number in words is among them if a
    grammar recognised it.

    >>> unread, read = explain("Theo Điều 5: 12 xã")
    >>> unread.text, unread.reason.value, read.text
    ('5', 'label', '12')
    """
    return list(explain_one_by_one(text, units, language))


def explain_one_by_one(
    text: str, units: Mapping[str, str] | None = None, language: Code | None = None
) -> Iterator[Reading | Unread]:
    """The same, each when it is asked for, so that no more than a sentence is kept."""
    _refuse_wrong(text, units, language)
    return with_other_digits(text, _found(text, units or {}, language))


def _refuse_wrong(text: object, units: object, language: object) -> None:
    if not isinstance(text, str):
        raise CallError(f"a text is read, and {text!r} is none")
    if units is not None and not _all_words(units):
        raise CallError(f"units lead from words to ids, as {{'xã': 'commune'}}, not {units!r}")
    if language not in (None, *LANGUAGES):
        raise CallError(f"languages are {' and '.join(LANGUAGES)}, and {language!r} is neither")


def _all_words(units: object) -> bool:
    return isinstance(units, Mapping) and all(
        isinstance(each, str) for pair in units.items() for each in pair
    )


def _found(
    text: str, units: Mapping[str, str], language: Code | None
) -> Iterator[Reading | Unread]:
    """What the grammars recognise in a text, by start."""
    letters = legible(text)
    in_rows = rows(letters.text)
    read = without_bullets(without(letters.text, in_rows))
    of_passages = (_passage(read, passage, units) for passage in passages(read, language))
    unread = (Unread(letters.text[start:end], start, end, Reason.ROW) for start, end in in_rows)
    for each in merge(chain.from_iterable(of_passages), unread, key=attrgetter("start")):
        yield each if letters.text is text else _as_given(each, text, letters)


def _passage(text: str, passage: Passage, units: Mapping[str, str]) -> Iterator[Reading | Unread]:
    """What a passage holds, in offsets of the whole text."""
    start, end, code, convention = passage
    language = LANGUAGES[code]
    alone = end - start == len(text)
    part = Text(text if alone else text[start:end], language.units_with(units), alone=alone)
    done = 0
    for s in sentences(part, language.tokens(convention)):
        for found in _sentence(s, language):
            if found.start >= done:
                done = found.end
                yield _shifted(found, start) if start else found


def _shifted(found: Reading | Unread, by: int) -> Reading | Unread:
    return found._replace(start=found.start + by, end=found.end + by)


def _sentence(s: Sentence, language: Language) -> Iterator[Reading | Unread]:
    """What a sentence holds, in offsets of the passage."""
    done = clause = 0
    for i in s.starts:
        if i < done:
            continue
        parsed, done = _read(s, i, language) or _passed_over(s, i, language)
        if parsed is not None and _follows_mixed(s, i):
            parsed = Reason.TWO_SCRIPTS
        if parsed is None or isinstance(parsed, Reason):
            done = past_ties(s, done)
            if parsed is not None:
                yield Unread(*s.span(i, min(done, s.size)), parsed)
        elif isinstance(parsed, Quantity):
            over = parsed.unit in _TIMES and language.means.are_over(s, i, done)
            start = max(clause, i - _NEAR)
            mean = not over and language.means.stand_beside(s, start, i, done)
            yield _quantity(parsed, *s.span(parsed.start, done), mean=mean)
            if not over:
                clause = language.means.words.at(s.keys, done)[1] if mean else done
        else:
            yield _reading(parsed, *s.span(i, done))


def _read(s: Sentence, i: int, language: Language) -> Found[Parsed | Reason] | None:
    """The result of the first grammar that recognises anything at token i."""
    for grammar in language.grammars.get(s.tokens[i].opener, ()):
        found = grammar(s, i)
        if found is not None:
            return found
    return None


def _follows_mixed(s: Sentence, i: int) -> bool:
    """Whether one of the words that may govern the number at token i mixes two scripts."""
    return True in [token.is_mixed for token in s.tokens[max(0, i - _GOVERNS) : i]]


def _passed_over(s: Sentence, i: int, language: Language) -> Found[Reason | None]:
    """Where to read on behind what no grammar recognises; why, where that is a number."""
    end = language.past_numeral(s, i)
    if s.tokens[i].is_figure and s.tokens[i].number is None:
        return Reason.FIGURE, end
    return Reason.NUMERAL if s.tokens[i].is_figure or end > i + 1 else None, end


def _quantity(parsed: Quantity, text: str, start: int, end: int, *, mean: bool) -> Reading:
    value = parsed.value
    stated = Value(value.interval, value.hedge, value.nominal, parsed.unit, text)
    return Reading("quantity", text, start, end, stated, mean=mean)


def _reading(parsed: Document | Time, text: str, start: int, end: int) -> Reading:
    if isinstance(parsed, Time):
        kind: ReadingType = "period" if "/" in parsed.edtf else "date"
        edtf, is_baseline = parsed
        return Reading(kind, text, start, end, edtf=edtf, is_baseline=is_baseline)
    number, letters, name = parsed
    return Reading(
        "document", text, start, end, number=number, document_type=letters, document_name=name
    )


def _as_given(found: Reading | Unread, text: str, letters: Composed) -> Reading | Unread:
    """The same with its text and offsets as in the text that was given."""
    start, end = letters.span(found.start, found.end)
    written = text[start:end]
    if isinstance(found, Reading) and found.value is not None:
        found = found._replace(value=replace(found.value, as_written=written))
    return found._replace(text=written, start=start, end=end)


_GOVERNS = 6
"""Words before a number that may govern it: "not less than a total of 5"."""
_NEAR = 10
_TIMES = frozenset({"day", "week", "month", "year"})
