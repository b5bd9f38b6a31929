"""The times that a sentence may give a fact."""

import re

from qnfacts.check.checked import CheckedQuote
from qnfacts.check.stated.dates import stated_dates
from qnfacts.quantities import Reading


def dates_of(given: CheckedQuote, *, ahead: bool, own: Reading | None = None) -> list[str | None]:
    """The dates that its words and its sentence state, as the check reads them, and none.

    A number has its own date or none.
    """
    issued = given.source.issued
    readings = given.sentence_readings if own is None else (own,)
    around = stated_dates(given.sentence, readings, issued, ahead=ahead)
    words = given.dates if own is None else ()
    return [*dict.fromkeys(date.edtf for date in (*words, *around)), None]


def has_listed_days(given: CheckedQuote) -> bool:
    """Whether a sentence names several days of a month, of which only the last may be read."""
    return bool(_LISTED.search(given.sentence))


def is_coming(date: str | None, given: CheckedQuote) -> bool:
    """Whether a date is behind the issue of the source."""
    return bool(date) and str(date).rpartition("/")[2] > str(given.source.issued)


_LISTED = re.compile(
    r"""(?<!\d)\d{1,2}(?:/\d{1,2})?\s*(?:,|và|and|&)\s*\d{1,2}
    (?:/\d{1,2}(?!\d) | \ (?:January|February|March|April|May|June|July|August|September|October
    |November|December)\b)""",
    re.VERBOSE,
)
