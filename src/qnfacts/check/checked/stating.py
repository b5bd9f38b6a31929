"""Which of the quantities in a quotation states the value of a fact."""

import re
from collections.abc import Collection

from qnfacts.check.checked.claim import Claim
from qnfacts.check.checked.counting import counting
from qnfacts.check.checked.naming import Naming
from qnfacts.check.checked.quote import CheckedQuote, moved
from qnfacts.check.stated.numerals import numbers
from qnfacts.quantities import Reading
from qnfacts.values.value import Value, same

SHARE = "share"
"""The unit of fractions: one of it is the whole."""


def states(reading: Reading, value: Value, units: Collection[str]) -> bool:
    """Whether it reads as the value, counted in one of the units."""
    return bool(reading.value and same(reading.value, value)) and unit_read(reading) in units


def unit_read(reading: Reading) -> str | None:
    """The unit that a reading counts; a fraction of a whole, which names none, is a share.

    Decimals before an unknown word may count anything: "0,5 sào".
    """
    value = reading.value
    if value is None:
        return None
    parts = all(0 < number < 1 for number in numbers(value))
    is_share = value.unit is None and parts and not _DECIMALS.search(reading.text)
    return SHARE if is_share else value.unit


def marked(words: str, at: str) -> tuple[int, int] | None:
    """Where the words that a fact says are meant stand; None unless they do so once."""
    start = words.find(at)
    if start < 0 or words.find(at, start + 1) >= 0:
        return None
    return start, start + len(at)


def claims(
    quote: CheckedQuote,
    value: Value,
    units: Collection[str],
    span: tuple[int, int] | None,
    naming: Naming,
) -> list[Claim]:
    """What the quotation states as the value, inside the marked span of it if there is one."""
    start, end = span or (0, len(quote.words))
    by, _ = quote.in_sentence
    marked = span and (start + by, end + by)
    alike = (
        Claim(quote, moved(reading, by), naming, marked)
        for reading in quote.readings
        if reading.value and same(reading.value, value)
        if start <= reading.start and reading.end <= end
    )
    forms = [form for form, unit in quote.unit_words.items() if unit in units]
    found = (c if unit_read(c.reading) in units else counting(c, forms) for c in alike)
    return [claim for claim in found if claim]


_DECIMALS = re.compile(r"[.,]\d")
