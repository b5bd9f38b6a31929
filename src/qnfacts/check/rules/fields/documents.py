"""The number and type of a policy document are those that its quotations state."""

import re
from collections.abc import Iterator, Mapping

from qnfacts.check.checked import CheckedFact, CheckedRegistry
from qnfacts.check.checked.finding import Finding
from qnfacts.problems import Message
from qnfacts.quantities import DOCUMENT_TYPES, Reading
from qnfacts.registry.model import Policy
from qnfacts.terms import DocumentType
from qnfacts.text.letters import composed


def stating_number(fact: CheckedFact) -> list[Reading]:
    """Where the quotations state the recorded number."""
    return [
        reading
        for quote in fact.quotes
        for reading in quote.readings
        if reading.number and reading.number == _number(fact)
    ]


def check_number(_: CheckedRegistry, fact: CheckedFact) -> Iterator[Finding]:
    """A document number that no quotation states."""
    if not stating_number(fact):
        read = [r.number for quote in fact.quotes for r in quote.readings if r.number]
        message = Message(
            "`{recorded}` is in no quotation; {stated}",
            recorded=f"number: {_number(fact)}",
            stated=Message("they state {read}", read=", ".join(dict.fromkeys(read)))
            if read
            else Message("they state no document number"),
        )
        hint = "Copy the number as it is printed, or quote the passage that has it."
        yield Finding("number-not-quoted", fact.at("number"), message, hint)


def check_unnumbered(_: CheckedRegistry, fact: CheckedFact) -> Iterator[Finding]:
    """A number that the first quotation gives a document of this type."""
    name = TYPE_NAMES[fact.model.document_type] if isinstance(fact.model, Policy) else ""
    for reading in fact.quotes[0].readings:
        if reading.number and type_name(reading) == name:
            message = Message(
                "the quotation states the number {number}, the fact has none", number=reading.number
            )
            hint = Message("Add `number: {number}`.", number=reading.number)
            yield Finding("number-dropped", fact.path, message, hint)
            return


def check_type(_: CheckedRegistry, fact: CheckedFact) -> Iterator[Finding]:
    """A type that contradicts the document's number or its name, or that is not stated."""
    if not isinstance(fact.model, Policy):
        return
    name = TYPE_NAMES[fact.model.document_type]
    found = stating_number(fact)
    said = {n for r in found for n in (type_name(r), _letters_mean(r, name)) if n}
    names = (name, fact.model.document_type)
    if not said and any(_states(n, quote.words) for n in names for quote in fact.quotes):
        return
    if said != {name}:
        type_, others = fact.model.document_type, ", ".join(sorted(said - {name}))
        if others:
            message = Message(
                "`{type}` is “{name}”; the quotations state {read}",
                type=type_,
                name=name,
                read=others,
            )
        else:
            message = Message(
                "`{type}` is “{name}”; the quotations state no type", type=type_, name=name
            )
        hint = "Correct the type, or quote the document's name with its type."
        yield Finding("document-type-mismatch", fact.at("document_type"), message, hint)


def type_name(reading: Reading) -> str | None:
    """What the document of a reading is called, in Vietnamese if an English text names its type."""
    types = {str(type_): name for type_, name in TYPE_NAMES.items()}
    name = reading.document_name
    return types.get(name.lower(), name) if name else None


def _number(fact: CheckedFact) -> str:
    number: str | None = fact.get("number")
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
    "plan": "Kế hoạch",
    "scheme": "Đề án",
    "programme": "Chương trình",
}
"""What each type of document is called."""
