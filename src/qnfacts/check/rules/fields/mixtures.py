"""A quotation does not speak of two: two documents, speakers, events or grades."""

import re
from collections.abc import Iterable, Iterator

from qnfacts.check.checked import CheckedFact, CheckedRegistry
from qnfacts.check.checked.finding import Finding
from qnfacts.check.rules.fields.agents import speaking
from qnfacts.check.rules.fields.documents import stating_number
from qnfacts.check.rules.fields.grades import GRADE, grade_of
from qnfacts.problems import Message, listed


def check_documents(_: CheckedRegistry, fact: CheckedFact) -> Iterator[Finding]:
    """The number of a policy beside that of another: the date may be of either."""
    found = stating_number(fact)
    for quote in fact.quotes:
        if any(reading in found for reading in quote.readings):
            numbers = [reading.number for reading in quote.readings if reading.number]
            yield from _ambiguous(fact, "number", numbers)


def check_speakers(registry: CheckedRegistry, fact: CheckedFact) -> Iterator[Finding]:
    """Two people who both say something in one quotation."""
    field = "speaker" if fact.get("speaker") else "according_to"
    agents = registry.vocabulary.agents
    for quote in fact.quotes:
        ids = [id_ for id_ in speaking(registry, [quote.words]) if agents[id_].type == "person"]
        yield from _ambiguous(fact, field, [agents[id_].label.vi for id_ in ids])


def check_events(_: CheckedRegistry, fact: CheckedFact) -> Iterator[Finding]:
    """Two dates in the first quotation of an event.

    Beside its day a quarter or a span of years is what it is about: "the meeting on Q1/2025".
    """
    readings = fact.quotes[0].readings
    dates = {each.edtf: each.text for each in readings if each.edtf and not each.is_baseline}
    if _DAY.search(fact.get("date")):
        dates = {edtf: text for edtf, text in dates.items() if not _SUBJECT.fullmatch(edtf)}
    apart = [text for edtf, text in dates.items() if not _is_around(edtf, dates)]
    yield from _ambiguous(fact, "date", apart)


def check_grades(_: CheckedRegistry, fact: CheckedFact) -> Iterator[Finding]:
    """Two grades in the quotation that states a product's."""
    for quote in fact.quotes:
        grades = [grade_of(found) for found in GRADE.finditer(quote.words)]
        if fact.get("stars") in grades:
            yield from _ambiguous(fact, "stars", [f"{grade} sao" for grade in grades])


def _is_around(edtf: str, others: Iterable[str]) -> bool:
    """Whether a date is the year or month of another: the fair of 2025 on 2 March 2025."""
    return any(other.startswith(f"{edtf}-") for other in others)


def _ambiguous(fact: CheckedFact, field: str, said: list[str]) -> Iterator[Finding]:
    if len(set(said)) > 1:
        message = Message(
            "`{field}`: one quotation names {names}",
            field=field,
            names=listed([*dict.fromkeys(said)], "{one} and {other}"),
        )
        hint = "Quote the words that are of the one that is meant, and no others."
        yield Finding("ambiguous-claim", fact.at(field), message, hint)


_DAY = re.compile(r"\d{4}-\d\d-\d\d\Z")
_SUBJECT = re.compile(r"\d{4}-(?:3[3-6]|4[01])|\d{4}/\d{4}")
