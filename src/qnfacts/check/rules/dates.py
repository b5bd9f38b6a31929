"""Every recorded date and period is one that a quotation states."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from qnfacts.check.checked import Case, Quoted, Subject
from qnfacts.check.finding import Finding
from qnfacts.quantities import Reading


class Dated(NamedTuple):
    """A field of a fact that holds a date or period."""

    case: Case
    field: str
    edtf: str


def dated(subject: Subject) -> list[Dated]:
    """Every date and period that the facts record."""
    return [
        Dated(case, field, edtf)
        for case in subject.cases
        for field in DATE_FIELDS[case.fact.kind]
        if (edtf := getattr(case.fact, field)) is not None
    ]


def find_wrong_date(subject: Subject, field: Dated) -> Iterator[Finding]:
    """A date or period that no quotation of the fact states."""
    case, name, edtf = field
    stated = [
        (_with_year(reading.edtf or "", edtf, quoted, subject), reading)
        for quoted in case.quotes
        for reading in quoted.readings
        if reading.edtf and _may_be(name, reading, quoted.words)
    ]
    forms = {edtf, *(form.format(edtf) for form in _FORMS.get(name, ()))}
    if any(date in forms for date, _ in stated):
        return
    said = ", ".join(f"“{reading.text}” ({reading.edtf})" for _, reading in stated)
    message = f"`{name}: {edtf}` is in no quotation; they state {said or 'no such date'}"
    hint = "Correct it, or add a quotation that states it."
    yield Finding("date-not-quoted", case.at(name), message, hint)


def undated(subject: Subject) -> list[Case]:
    """The facts that could record a date or period, and record none."""
    return [
        case
        for case in subject.cases
        if (fields := DATE_FIELDS[case.fact.kind])
        and all(getattr(case.fact, field) is None for field in fields)
    ]


def find_dropped_date(_: Subject, case: Case) -> Iterator[Finding]:
    """A date in the first quotation of a fact that records none."""
    for reading in case.quotes[0].readings:
        if reading.edtf:
            message = f"the quotation states “{reading.text}”, and the fact records no date"
            hint = f"Add `{DATE_FIELDS[case.fact.kind][0]}`, or quote the words without the date."
            yield Finding("date-dropped", case.path, message, hint)
            return


def is_outlook(reading: Reading, words: str) -> bool:
    """Whether it is the period a document looks on to, as in "định hướng đến năm 2030"."""
    return _OUTLOOK.search(words, 0, reading.start) is not None


def _may_be(name: str, reading: Reading, words: str) -> bool:
    """Whether a date or period can be the one that a field holds: no document is for a day."""
    if is_outlook(reading, words) != (name == "orientation"):
        return False
    if name == "issued":
        return reading.type == "date"
    day = reading.type == "date" and len(reading.edtf or "") == len("2024-07-01")
    return not (day and name in {"horizon", "orientation"})


def _with_year(read: str, recorded: str, quoted: Quoted, subject: Subject) -> str:
    """The date read; "24/11" is of the year that the source was published in, if that is recorded.

    Only the recorded date can say so: a day without a year is never read as any year.
    """
    year = subject.sources[quoted.quote.source].issued[:4]
    completed = read.replace("XXXX", year)
    return completed if completed == recorded else read


DATE_FIELDS: Mapping[str, tuple[str, ...]] = {
    "policy": ("issued", "horizon", "orientation"),
    "figure": ("period",),
    "target": ("due",),
    "event": ("date",),
    "initiative": ("since",),
    "product": ("since",),
    "statement": (),
}
"""The fields of each kind of fact that hold a date or period."""

# What a quotation may state beside the very date: what began in 2022 is said of "từ năm 2022".
_FORMS = {"since": ("{}/..",), "due": ("../{}",)}
_OUTLOOK = re.compile(r"(?:định hướng|tầm nhìn|hướng tới)(?:\s+(?:đến|tới))?\s*$", re.IGNORECASE)
