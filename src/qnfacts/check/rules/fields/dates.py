"""Every recorded date and period is one that a quotation states."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from qnfacts.check.checked import CheckedFact, CheckedQuote, CheckedRegistry
from qnfacts.check.checked.finding import Finding
from qnfacts.check.stated.dates import StatedDate, stated_dates
from qnfacts.check.stated.spans import before
from qnfacts.quantities import Reading, scan_in
from qnfacts.terms import BASELINE, DATE_FIELDS, OWN_DATES


class Dated(NamedTuple):
    """A field of a fact that holds a date or period."""

    fact: CheckedFact
    field: str
    edtf: str


def dated(registry: CheckedRegistry) -> list[Dated]:
    """Every date and period that the facts record."""
    return [
        Dated(fact, field, edtf)
        for fact in registry.facts
        for field in DATE_FIELDS[fact.model.kind]
        if (edtf := fact.get(field)) is not None
    ]


def check_date(_: CheckedRegistry, field: Dated) -> Iterator[Finding]:
    """A date or period that no quotation of the fact states."""
    fact, name, edtf = field
    stated = [
        date
        for quote in fact.quotes
        for words, readings in _said(quote, name)
        for date in stated_dates(words, readings, quote.source.issued, ahead=name == "due")
        if _may_be(name, date, words)
    ]
    if any(edtf in _proven(name, date) for date in stated) or edtf in _reported(field):
        return
    said = ", ".join(dict.fromkeys(f"“{date.text}” ({date.edtf})" for date in stated))
    message = f"`{name}: {edtf}` is in no quotation; they state {said or 'no such date'}"
    hint = "Correct it, or add a quotation that states it."
    yield Finding("date-not-quoted", fact.at(name), message, hint)


def undated(registry: CheckedRegistry) -> list[CheckedFact]:
    """The facts that could record their date or period, and record none."""
    return [
        fact
        for fact in registry.facts
        if (fields := OWN_DATES[fact.model.kind])
        and all(fact.get(field) is None for field in fields)
    ]


def check_undated(_: CheckedRegistry, fact: CheckedFact) -> Iterator[Finding]:
    """A date in the first quotation of a fact that records none."""
    for date in fact.quotes[0].dates:
        if not date.is_baseline:
            message = f"the quotation states “{date.text}”, and the fact records no date"
            hint = f"Add `{OWN_DATES[fact.model.kind][0]}`, or quote the words without the date."
            yield Finding("date-dropped", fact.path, message, hint)
            return


def is_outlook(start: int, words: str) -> bool:
    """Whether a period at `start` is what a document looks on to: "định hướng đến năm 2030"."""
    return _OUTLOOK.search(before(words, start)) is not None


def _said(quote: CheckedQuote, name: str) -> Iterator[tuple[str, tuple[Reading, ...]]]:
    """The words of a quotation with their readings.

    What happened in early 2025 happened in 2025, so for an event and for what something is only
    compared with they count without such words, too; a period that is a part of a year has no
    such readings.
    """
    yield quote.words, quote.readings
    words = _PARTS.sub("", quote.words) if name in _OF_EVENTS else quote.words
    if words != quote.words:
        yield words, scan_in(quote.language, words)


def _may_be(name: str, date: StatedDate, words: str) -> bool:
    """Whether a date or period can be the one that a field holds: no document is for a day.

    What something is only compared with is the time of nothing.
    """
    if date.is_baseline or name == BASELINE:
        return date.is_baseline and name == BASELINE
    if is_outlook(date.start, words) != (name == "orientation"):
        return False
    if name == "issued":
        return "/" not in date.edtf
    return not (_DAY.fullmatch(date.edtf) and name in {"horizon", "orientation"})


def _proven(name: str, date: StatedDate) -> Iterator[str]:
    """What a stated date proves in a field: "từ năm 2022" says when something began."""
    yield date.edtf
    begin, slash, end = date.edtf.partition("/")
    if slash and name == "since" and end == ".." and _SINCE.match(date.text):
        yield begin
    if slash and name == "due" and begin == "..":
        yield end


def _reported(field: Dated) -> Iterator[str]:
    """What a source reports has taken place by the day of the report, if it is not to come."""
    claim = field.fact.quotes[0]
    if field.field == "date" and not _TO_COME.search(claim.words):
        yield f"../{claim.source.issued}"


_TO_COME = re.compile(
    r"\b(?:sẽ|sắp|dự kiến|dự định|kế hoạch|chuẩn bị|will|shall|to be held|plan(?:s|ned)?|due to)\b",
    re.IGNORECASE,
)
_OF_EVENTS = frozenset({"date", "since", BASELINE})
_PARTS = re.compile(
    r"\b(?:(?:đầu|giữa|cuối)\s+(?=năm\s)"
    r"|(?:(?:early|mid|late)[\s-]+|(?:start|beginning|middle|end)\s+of\s+)(?=[12]\d{3}\b))",
    re.IGNORECASE,
)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_SINCE = re.compile(r"(?:kể\s+)?từ\b|bắt đầu|since\b|from\b|starting\b|beginning\b", re.IGNORECASE)
_OUTLOOK = re.compile(r"(?:định hướng|tầm nhìn|hướng tới)(?:\s+(?:đến|tới))?\s*$", re.IGNORECASE)
