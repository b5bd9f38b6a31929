"""What a fact says of itself, and facts of each other, agrees."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from qnfacts.check.checked import CheckedFact, CheckedRegistry
from qnfacts.check.checked.finding import Finding
from qnfacts.check.rules.fields.dates import is_outlook
from qnfacts.problems import Message
from qnfacts.quantities import scan_in
from qnfacts.values.edtf import canonical, parse_edtf


class Contrast(NamedTuple):
    """Entry `number` of a fact's `contrasts_with`, which names the fact `other`."""

    fact: CheckedFact
    number: int
    other: str


def contrasts(registry: CheckedRegistry) -> list[Contrast]:
    """Every fact that another one is contrasted with."""
    return [
        Contrast(fact, number, other)
        for fact in registry.facts
        for number, other in enumerate(fact.model.contrasts_with)
    ]


def check_end(_: CheckedRegistry, policy: CheckedFact) -> Iterator[Finding]:
    """A policy whose horizon or orientation ends before its issue."""
    issued = policy.get("issued")
    first = parse_edtf(issued).sure.first if issued else None
    for name in _PERIODS:
        last = _last(policy.get(name))
        if first and last and last < first:
            message = Message(
                "`{field}` ends on {last}, before the issue on {first}",
                field=name,
                last=str(last),
                first=str(first),
            )
            hint = "Look up both dates in the source."
            yield Finding("ends-before-issue", policy.at(name), message, hint)


def check_title(_: CheckedRegistry, policy: CheckedFact) -> Iterator[Finding]:
    """A label that speaks of another period than the one recorded."""
    title = policy.model.label.vi
    for reading in scan_in("vi", title):
        name = "orientation" if is_outlook(reading.start, title) else "horizon"
        recorded = policy.get(name)
        if reading.type == "period" and recorded and canonical(reading.edtf or "") != recorded:
            message = Message(
                "the label says “{words}”, `{field}` is {recorded}",
                words=reading.text,
                field=name,
                recorded=recorded,
            )
            hint = "Give the label and the field the period that the quotation states."
            yield Finding("horizon-contradicts-title", policy.at(name), message, hint)


def check_contrast(registry: CheckedRegistry, contrast: Contrast) -> Iterator[Finding]:
    """A contrast that the other fact does not know of."""
    fact, number, other = contrast
    if fact.model.id not in registry.facts_by_id[other].contrasts_with:
        message = Message(
            "`{other}` does not contrast with `{fact}` in turn", other=other, fact=fact.model.id
        )
        hint = Message("Add `{fact}` to its `contrasts_with`.", fact=fact.model.id)
        yield Finding("one-sided-contrast", fact.at("contrasts_with", number), message, hint)


def _last(edtf: str | None) -> date | None:
    return parse_edtf(edtf).sure.last if edtf else None


_PERIODS = ("horizon", "orientation")
