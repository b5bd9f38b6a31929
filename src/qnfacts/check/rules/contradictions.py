"""What a fact says of itself, and facts of each other, agrees."""

from collections.abc import Iterator
from datetime import date

from qnfacts.check.checked import Case, Subject
from qnfacts.check.finding import Finding
from qnfacts.check.rules.dates import is_outlook
from qnfacts.check.rules.documents import policies
from qnfacts.quantities import scan
from qnfacts.registry.model import Policy
from qnfacts.values.edtf import parse_edtf


def with_period(subject: Subject) -> list[Case]:
    """The policies that record a horizon or an orientation."""
    return [
        case
        for case in policies(subject)
        if isinstance(case.fact, Policy) and (case.fact.horizon or case.fact.orientation)
    ]


def contrasts(subject: Subject) -> list[tuple[Case, int, str]]:
    """Every fact that another one is contrasted with."""
    return [
        (case, index, other)
        for case in subject.cases
        for index, other in enumerate(case.fact.contrasts_with)
    ]


def find_early_end(_: Subject, case: Case) -> Iterator[Finding]:
    """A policy whose horizon or orientation ends before its issue, or the one before the other."""
    if not isinstance(case.fact, Policy):
        return
    issued = parse_edtf(case.fact.issued).first if case.fact.issued else None
    for name in ("horizon", "orientation"):
        last = _last(getattr(case.fact, name))
        if issued and last and last < issued:
            message = f"`{name}` ends on {last}, before the issue on {issued}"
            hint = "Look up both dates in the source."
            yield Finding("ends-before-issue", case.at(name), message, hint)


def find_other_horizon(_: Subject, case: Case) -> Iterator[Finding]:
    """A label that speaks of another period than the one recorded."""
    if not isinstance(case.fact, Policy):
        return
    title = case.fact.label.vi
    for reading in scan(title):
        name = "orientation" if is_outlook(reading, title) else "horizon"
        recorded: str | None = getattr(case.fact, name)
        if reading.type == "period" and recorded and reading.edtf != recorded:
            message = f"the label says “{reading.text}”, `{name}` is {recorded}"
            hint = "Give the label and the field the period that the quotation states."
            yield Finding("horizon-contradicts-title", case.at(name), message, hint)


def find_one_sided(subject: Subject, contrast: tuple[Case, int, str]) -> Iterator[Finding]:
    """A contrast that the other fact does not know of."""
    case, index, other = contrast
    if case.fact.id not in subject.facts[other].contrasts_with:
        message = f"`{other}` does not contrast with `{case.fact.id}` in turn"
        hint = f"Add `{case.fact.id}` to its `contrasts_with`."
        yield Finding("one-sided-contrast", case.at("contrasts_with", index), message, hint)


def _last(edtf: str | None) -> date | None:
    return parse_edtf(edtf).last if edtf else None
