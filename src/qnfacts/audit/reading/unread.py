"""What a draft may say in numbers that the reader leaves unread: ranks, "13k", "all but 3"."""

import re
from collections.abc import Iterator
from decimal import Decimal

from qnfacts.audit.reading.mention import Kind, Mention
from qnfacts.audit.reading.tokens import key
from qnfacts.quantities import Reason, Unread, scan_in
from qnfacts.values.value import exactly, with_hedge


def in_unread(found: Unread, text: str) -> Iterator[Mention]:
    """What a draft may say in a number that the reader leaves unread."""
    if found.reason in _RANKS:
        yield from _rank(found, text)
    elif counted := _COUNTED.match(text, found.start):
        number = Decimal(key(counted[1], marked=False))
        yield Mention("quantity", *counted.span(1), value=exactly(number))
    elif found.text.isdecimal() and _BEFORE.search(text, max(0, found.start - _CLOSE), found.start):
        yield Mention("quantity", found.start, found.end, value=exactly(Decimal(found.text)))
    elif more := _AND_MORE.match(text, found.start):
        number = Decimal(re.sub(r"[.,]", "", more[1]))
        yield Mention("quantity", *more.span(), value=with_hedge("more than", exactly(number)))
    elif thousands := _in_thousands(found):
        yield thousands
    elif found.reason == Reason.PART_OF_YEAR and (year := _YEAR.search(found.text)):
        yield Mention("date", found.start, found.end, edtf=year[0])


def _in_thousands(found: Unread) -> Mention | None:
    """A number with a glued "k", as people write it for thousands: "hơn 13k"."""
    if not _THOUSANDS.search(found.text):
        return None
    for language, word in (("vi", " nghìn"), ("en", " thousand")):
        spelt = _THOUSANDS.sub(word, found.text)
        for read in scan_in(language, spelt):
            if (read.start, read.end) == (0, len(spelt)) and read.value:
                return Mention("quantity", found.start, found.end, value=read.value)
    return None


def _rank(found: Unread, text: str) -> Iterator[Mention]:
    """The ordinal or the grade that is left unread as such."""
    figures = re.findall(r"[^\W_]+", found.text)
    number = key(figures[-1], marked=False) if figures else ""
    if number.isdecimal() and int(number) > _HIGHEST:  # "437 star-rated products"
        yield Mention("quantity", found.start, found.end, value=exactly(Decimal(number)))
    elif number.isdecimal():
        kind: Kind = "ordinal" if found.reason == Reason.ORDINAL else "grade"
        after = _GRADE.match(text, found.end)
        end = after.end() if after and kind == "grade" else found.end
        yield Mention(kind, found.start, end, value=exactly(Decimal(number)))


_COUNTED = re.compile(
    r"\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
    r"(?= of (?:them|these|those|its|which|the)\b| (?:\d|one|two|three|four|five)-star"
    r"|(?<=\band one) (?:has|with|is|carries)\b|(?<!one) (?:have|had|hold|carry|are|were)\b)",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"\b(?:[a-z]{3,}s (?:now |already |currently |today )?number|[Aa]ll but)\s+\Z")
"""What may stand before a number that counts, though it looks like another."""
_AND_MORE = re.compile(r"(\d{1,3}(?:[.,]\d{3})*)(?:\+|-plus\b)")
_THOUSANDS = re.compile(r"(?<=\d)k\Z", re.IGNORECASE)
_RANKS = frozenset({Reason.ORDINAL, Reason.GRADE})
_HIGHEST = 99
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_GRADE = re.compile(r"[ -](?:sao|stars?)\b", re.IGNORECASE)
_CLOSE = 90
