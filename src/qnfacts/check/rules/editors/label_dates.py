"""The dates of labels, notes and translations are those of their quotations."""

import re
from collections.abc import Iterator

from qnfacts.check.checked.editors import EditorsWords
from qnfacts.check.checked.finding import Finding
from qnfacts.check.stated.dates import StatedDate
from qnfacts.check.stated.numerals import numerals
from qnfacts.check.stated.spans import before
from qnfacts.problems import Message
from qnfacts.terms import DATE_FIELDS
from qnfacts.values.edtf import times_around


def check_dates(words: EditorsWords) -> Iterator[Finding]:
    """A date that no quotation states and no field records."""
    if not words.dates:
        return
    quoted = {(date.edtf, date.is_baseline) for date in words.quoted_dates}
    if not words.is_translation:
        quoted |= {(date, False) for date in _recorded_dates(words)}
    for date in words.dates:
        is_known = _is_quoted(quoted, {*_meanings(words, date)}) or _is_unread(words, date)
        if is_known and not _is_too_wide(words, date, quoted):
            continue
        if not ("/" in date.edtf and _is_title(words)):
            message = Message(
                "“{date}” ({edtf}) is the date of no quotation", date=date.text, edtf=date.edtf
            )
            hint = "Give the date that the quotation gives, with the words that govern it."
            yield words.finding("unquoted-date", (date.start, date.end), message, hint)


def _is_quoted(quoted: set[tuple[str, bool]], meanings: set[tuple[str, bool]]) -> bool:
    """Whether a date that is quoted, or a time around one, is what is meant."""
    return not quoted.isdisjoint(meanings) or any(
        (around, compared) in meanings for edtf, compared in quoted for around in times_around(edtf)
    )


def _recorded_dates(words: EditorsWords) -> set[str]:
    fact = words.fact
    return {date for field in DATE_FIELDS[fact.model.kind] if (date := fact.get(field))}


def _is_title(words: EditorsWords) -> bool:
    """Whether they are the label that a policy's recorded period is compared with."""
    dated = words.fact.get("horizon") or words.fact.get("orientation")
    return bool(dated) and words.at[-2:] == ("label", "vi")


def _is_too_wide(words: EditorsWords, date: StatedDate, quoted: set[tuple[str, bool]]) -> bool:
    """Whether it is the year of what the fact counts in a part of that alone."""
    period = words.fact.get("period") or ""
    if words.at[-2:-1] != ("label",) or not _PART.fullmatch(period) or period[:4] != date.edtf:
        return False
    is_told = period in {each.edtf for each in words.dates} or _PART_OF.search(words.text)
    return not is_told and (date.edtf, False) not in quoted


def _is_unread(words: EditorsWords, date: StatedDate) -> bool:
    """Whether its figures stand in a quotation where the reader makes nothing of them."""
    written = {numeral.number for numeral in numerals(date.text, words.lang)}
    return bool(written) and written <= {n for each in words.quotes for n in each.unread_numbers}


def _meanings(words: EditorsWords, date: StatedDate) -> Iterator[tuple[str, bool]]:
    """What a date may mean with the word before it; in a label it may be either end of a period."""
    edtf, lead = date.edtf, before(words.text, date.start)
    yield edtf, date.is_baseline
    if _AS_OF.match(date.text):
        yield edtf.removeprefix("../"), False
    if "/" in edtf or date.is_baseline:
        return
    if _TO.search(lead):
        yield f"../{edtf}", False
    if _BEGUN.search(lead):
        yield f"{edtf}/..", False
    if _AGAINST.search(lead):
        yield edtf, True
    if not words.is_translation and any(edtf[:4] in quote.numbers for quote in words.quotes):
        yield f"../{edtf}", False
        yield f"{edtf}/..", False


_PART = re.compile(r"\d{4}-\d\d")
"""A month, a quarter or a half of a year."""
_PART_OF = re.compile(
    r"(?<!\w)(?:đầu|giữa|cuối|tháng|quý|nửa|early|mid|late|month|quarter|half|Q[1-4]|vụ|mùa)(?!\w)",
    re.IGNORECASE,
)
_AS_OF = re.compile(r"tính\s+(?:đến|tới)\b", re.IGNORECASE)
"""What English writes as "as of", which is of the day itself."""
_TO = re.compile(r"\b(?:to|towards|until|as\s+of|as\s+at)\s+(?:the\s+year\s+)?$", re.IGNORECASE)
_BEGUN = re.compile(
    r"\b(?:begun|began|started|launched|founded|set\s+up|opened|established|introduced|initiated)"
    r"\b[^.;]*\bin\s+$",
    re.IGNORECASE,
)
"""What began in a year is since that year."""
_AGAINST = re.compile(
    r"\b(?:against|than|than\s+in|over|from|on|relative\s+to|so\s+với|hơn)\s+$", re.IGNORECASE
)
