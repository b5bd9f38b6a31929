"""Every recorded date and period is one that a quotation states."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from qnfacts.check.checked import CheckedFact, CheckedQuote, CheckedRegistry
from qnfacts.check.finding import Finding
from qnfacts.quantities import Reading, scan_in
from qnfacts.terms import DATE_FIELDS


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


def check_date(registry: CheckedRegistry, field: Dated) -> Iterator[Finding]:
    """A date or period that no quotation of the fact states."""
    fact, name, edtf = field
    stated = [
        (_with_year(reading.edtf or "", edtf, quote, registry), reading)
        for quote in fact.quotes
        for words, readings in _said(quote, name)
        for reading in readings
        if reading.edtf and _may_be(name, reading, words)
    ]
    forms = {edtf, *(form.format(edtf) for form in _FORMS.get(name, ()))}
    if any(date in forms for date, _ in stated):
        return
    said = ", ".join(f"“{reading.text}” ({reading.edtf})" for _, reading in stated)
    message = f"`{name}: {edtf}` is in no quotation; they state {said or 'no such date'}"
    hint = "Correct it, or add a quotation that states it."
    yield Finding("date-not-quoted", fact.at(name), message, hint)


def _said(quote: CheckedQuote, name: str) -> Iterator[tuple[str, tuple[Reading, ...]]]:
    """The words of a quotation with their readings.

    What happened in early 2025 happened in 2025, so for an event they count without such words
    too; a period that is a part of a year has no such readings.
    """
    yield quote.words, quote.readings
    words = _PARTS.sub("", quote.words) if name in _OF_EVENTS else quote.words
    if words != quote.words:
        yield words, scan_in(quote.language, words)


def undated(registry: CheckedRegistry) -> list[CheckedFact]:
    """The facts that could record a date or period, and record none."""
    return [
        fact
        for fact in registry.facts
        if (fields := DATE_FIELDS[fact.model.kind])
        and all(fact.get(field) is None for field in fields)
    ]


def check_undated(_: CheckedRegistry, fact: CheckedFact) -> Iterator[Finding]:
    """A date in the first quotation of a fact that records none."""
    for reading in fact.quotes[0].readings:
        if reading.edtf and not reading.is_baseline:
            message = f"the quotation states “{reading.text}”, and the fact records no date"
            hint = f"Add `{DATE_FIELDS[fact.model.kind][0]}`, or quote the words without the date."
            yield Finding("date-dropped", fact.path, message, hint)
            return


def is_outlook(reading: Reading, words: str) -> bool:
    """Whether it is the period a document looks on to, as in "định hướng đến năm 2030"."""
    return _OUTLOOK.search(words, 0, reading.start) is not None


def _may_be(name: str, reading: Reading, words: str) -> bool:
    """Whether a date or period can be the one that a field holds: no document is for a day.

    What something is only compared with is the time of nothing.
    """
    if reading.is_baseline:
        return False
    if is_outlook(reading, words) != (name == "orientation"):
        return False
    if name == "issued":
        return reading.type == "date"
    day = reading.type == "date" and len(reading.edtf or "") == len("2024-07-01")
    return not (day and name in {"horizon", "orientation"})


def _with_year(read: str, recorded: str, quote: CheckedQuote, registry: CheckedRegistry) -> str:
    """The date read; "24/11" is of the year that the source was published in, if that is recorded.

    Only the recorded date can say so: a day without a year is never read as any year.
    """
    year = registry.sources[quote.model.source].issued[:4]
    completed = read.replace("XXXX", year)
    return completed if completed == recorded else read


# What a quotation may state beside the very date: what began in 2022 is said of "từ năm 2022".
_FORMS = {"since": ("{}/..",), "due": ("../{}",)}
_OF_EVENTS = frozenset({"date", "since"})
_PARTS = re.compile(
    r"\b(?:(?:đầu|giữa|cuối)\s+(?=năm\s)"
    r"|(?:(?:early|mid|late)[\s-]+|(?:start|beginning|middle|end)\s+of\s+)(?=[12]\d{3}\b))",
    re.IGNORECASE,
)
_OUTLOOK = re.compile(r"(?:định hướng|tầm nhìn|hướng tới)(?:\s+(?:đến|tới))?\s*$", re.IGNORECASE)
