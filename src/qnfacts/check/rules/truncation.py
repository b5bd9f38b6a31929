"""A quotation reads in its source as it reads alone: its ends cut off nothing that counts."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from qnfacts.check.checked import Quoted, Subject
from qnfacts.check.finding import Finding
from qnfacts.quantities import Reading
from qnfacts.text.quotation import SourceText, words


def find_truncated(subject: Subject, quoted: Quoted) -> Iterator[Finding]:
    """A span that ends inside a word or number, or beside a word that changes its sense."""
    if not quoted.places:
        return
    text = subject.texts[quoted.quote.source]
    readings = subject.readings[quoted.quote.source]
    for index, span in enumerate(quoted.places[0]):
        message = _cut_word(text.text, *span) or _cut_sense(text.text, *span)
        message = message or _cut_reading(text, readings, quoted.readings, span)
        if message:
            hint = "Quote on to the end of the phrase, or begin where it begins."
            yield Finding("truncated-quotation", quoted.span_path(index), message, hint)


def find_joined(_: Subject, quoted: Quoted) -> Iterator[Finding]:
    """A span that runs from one sentence into the next."""
    for index, span in enumerate(quoted.quote.spans):
        text = words(span)
        for found in _SENTENCE_END.finditer(text) if _STOP.search(text) else ():
            if found["word"] not in _ABBREVIATIONS and not found["next"].islower():
                message = f"a sentence ends inside the quotation, after “{found['word']}”"
                hint = "Make two quotations of it, one for each sentence."
                yield Finding("joined-sentences", quoted.span_path(index), message, hint)
                break


def _cut_word(text: str, start: int, end: int) -> str:
    if start and _INSIDE_WORD.match(text, start - 1):
        return f"the quotation begins inside “{_around(text, start)}”"
    if _INSIDE_WORD.match(text, end - 1):
        return f"the quotation ends inside “{_around(text, end - 1)}”"
    return ""


def _cut_sense(text: str, start: int, end: int) -> str:
    if before := _SENSE_BEFORE.search(text, max(0, start - _NEAR), start):
        return f"right before the quotation stands “{before['word']}”, which changes its sense"
    if after := _SENSE_AFTER.match(text, end):
        return f"right after the quotation stands “{after['word']}”, which changes its sense"
    return ""


def _cut_reading(
    text: SourceText, readings: Sequence[Reading], alone: Sequence[Reading], span: tuple[int, int]
) -> str:
    """A number or date that reaches out of the span, or that reads otherwise in its sentence."""
    start, end = text.span(*span)
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


def _around(text: str, at: int) -> str:
    """The word or number that character `at` is in."""
    start = max(text.rfind(" ", 0, at) + 1, at - _NEAR)
    end = text.find(" ", at)
    return text[start : min(end if end >= 0 else len(text), at + _NEAR)]


_NEAR = 24
_INSIDE_WORD = re.compile(r"[^\W_]{2}|[0-9][.,/][0-9]|(?<=[0-9])[.,/][0-9]")
_SENSE_BEFORE = re.compile(
    r"""(?<!\w) (?P<word> không(?:\ (?:phải|thể|được|còn|hề))? | chưa(?:\ (?:thể|được|hề))?
        | chẳng | đừng | nếu | giả\ sử | trừ | ngoại\ trừ | sẽ | sắp | dự\ kiến | có\ thể
        | gần\ như | hầu\ như ) \s*$""",
    re.VERBOSE | re.IGNORECASE,
)
_SENSE_AFTER = re.compile(
    r"""[\s,;(–-]* (?<!\w) (?P<word> nhưng | trừ | ngoại\ trừ | với\ điều\ kiện | nếu | miễn\ là
        | không(?!\ (?:chỉ|những|ngừng|gian|khí|quân)\b) | chưa(?!\ kể\b) | chẳng
        | (?<=,\ )song(?!\ (?:song|ngữ|phương)\b) ) (?!\w)""",
    re.VERBOSE | re.IGNORECASE,
)
_STOP = re.compile(r"[.!?…][\"”’)\]]*\s")
_SENTENCE_END = re.compile(r"(?P<word>[\w%]+)[.!?…]+[\"”’)\]]*\s+[\"“‘(\[]*(?P<next>[^\W_])")
_ABBREVIATIONS = frozenset({"TP", "Tp", "TX", "TT", "TS", "ThS", "GS", "PGS", "BS", "KS", "CN"}) | {
    "Mr", "Ms", "Mrs", "Dr", "St", "Tr", "No", *"ABCDEGHIKLMNOPQRSTUVXY", "Đ",
}  # fmt: skip
