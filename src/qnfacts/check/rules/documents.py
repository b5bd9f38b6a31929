"""The number and type of a policy document are those that its quotations state."""

import re
from collections.abc import Iterator, Mapping

from qnfacts.check.checked import Case, Subject
from qnfacts.check.finding import Finding
from qnfacts.quantities import DOCUMENT_TYPES, Reading
from qnfacts.registry.model import Policy
from qnfacts.terms import DocumentType
from qnfacts.text.letters import composed


def policies(subject: Subject) -> list[Case]:
    """The policies."""
    return [case for case in subject.cases if case.fact.kind == "policy"]


def unnumbered(subject: Subject) -> list[Case]:
    """The policies that record no number."""
    return [case for case in policies(subject) if not _number(case)]


def numbered(subject: Subject) -> list[Case]:
    """The policies that record a number."""
    return [case for case in policies(subject) if _number(case)]


def stating_number(case: Case) -> list[Reading]:
    """Where the quotations state the recorded number."""
    return [
        reading
        for quoted in case.quotes
        for reading in quoted.readings
        if reading.number and reading.number == _number(case)
    ]


def find_wrong_number(_: Subject, case: Case) -> Iterator[Finding]:
    """A document number that no quotation states."""
    if not stating_number(case):
        read = [r.number for quoted in case.quotes for r in quoted.readings if r.number]
        stated = ", ".join(dict.fromkeys(read)) or "no document number"
        message = f"`number: {_number(case)}` is in no quotation; they state {stated}"
        hint = "Copy the number as it is printed, or quote the passage that has it."
        yield Finding("number-not-quoted", case.at("number"), message, hint)


def find_dropped_number(_: Subject, case: Case) -> Iterator[Finding]:
    """A number that the first quotation gives a document of this type."""
    name = TYPE_NAMES[case.fact.document_type] if isinstance(case.fact, Policy) else ""
    for reading in case.quotes[0].readings:
        if reading.number and reading.document_name == name:
            message = f"the quotation states the number {reading.number}, the fact has none"
            hint = f"Add `number: {reading.number}`."
            yield Finding("number-dropped", case.path, message, hint)
            return


def find_wrong_type(_: Subject, case: Case) -> Iterator[Finding]:
    """A type that contradicts the document's number or its name, or that is not stated."""
    if not isinstance(case.fact, Policy):
        return
    name = TYPE_NAMES[case.fact.document_type]
    found = stating_number(case)
    said = {n for r in found for n in (r.document_name, _letters_mean(r, name)) if n}
    if not said and any(_states(name, quoted.words) for quoted in case.quotes):
        return
    if said != {name}:
        others = ", ".join(sorted(said - {name})) or "no type"
        message = f"`{case.fact.document_type}` is “{name}”; the quotations state {others}"
        hint = "Correct the type, or quote the document's name with its type."
        yield Finding("document-type-mismatch", case.at("document_type"), message, hint)


def _number(case: Case) -> str:
    number: str | None = case.get("number")
    return "".join(composed(number or "").text.split())


def _letters_mean(reading: Reading, name: str) -> str | None:
    """What the letters in a number stand for; `name` if they may stand for it."""
    names = DOCUMENT_TYPES.get(reading.document_type or "", ())
    return name if name in names else next(iter(names), None)


def _states(name: str, words: str) -> bool:
    return re.search(rf"(?<!\w){name}(?!\w)", words, re.IGNORECASE) is not None


TYPE_NAMES: Mapping[DocumentType, str] = {
    "resolution": "Nghị quyết",
    "decision": "Quyết định",
    "scheme": "Đề án",
    "programme": "Chương trình",
}
"""What each type of document is called."""
