"""What the editors write of a fact says no more, and nothing else, than its quotations."""

import re
from collections.abc import Iterator

from qnfacts.check.checked.editors import EditorsWords
from qnfacts.check.checked.finding import Finding
from qnfacts.check.rules.editors.label_dates import check_dates
from qnfacts.check.rules.editors.label_numbers import check_numbers
from qnfacts.check.words.bodies import bodies
from qnfacts.problems import Message
from qnfacts.records.catalogue import chain_from
from qnfacts.terms import AGENT_FIELDS
from qnfacts.text.folding import fold
from qnfacts.text.letters import CAPITAL, SMALL

CODES = (
    "unquoted-number",
    "hedge-reworded",
    "unit-reworded",
    "unquoted-date",
    "unquoted-document",
    "unquoted-name",
)


def check_words(_: object, words: EditorsWords) -> Iterator[Finding]:
    """The first number, date, document and name that no quotation bears out."""
    for check in (check_numbers, check_dates, _documents, _named):
        if finding := next(check(words), None):
            yield finding


def _documents(words: EditorsWords) -> Iterator[Finding]:
    """A document number that no quotation states."""
    documents = [reading for reading in words.readings if reading.number]
    if not documents:
        return
    quoted = {reading.number for quote in words.quotes for reading in quote.readings}
    if not words.is_translation and (number := words.fact.get("number")):
        quoted.add("".join(number.split()))
    for reading in documents:
        if reading.number not in quoted:
            message = Message("the number {number} is in no quotation", number=reading.number)
            hint = "Copy the number as the quotation has it."
            yield words.finding("unquoted-document", (reading.start, reading.end), message, hint)


def _named(words: EditorsWords) -> Iterator[Finding]:
    yield from _names(words)
    yield from _bodies(words)
    if words.lang == "en" and words.at[-2:] == ("label", "en"):
        yield from _unknown_names(words)


def _bodies(words: EditorsWords) -> Iterator[Finding]:
    """A public body of another kind than all that the quotations name."""
    text = words.text
    for reading in words.readings:
        if reading.number:
            text = text.replace(reading.text, " ")
    if words.is_translation or not (said := bodies(text)):
        return
    recorded = (id_ for id_ in _recorded_names(words) if id_.startswith("agents:"))
    named = [name for id_ in recorded for name in words.vocabulary.names_of[id_]]
    known = bodies(" \n ".join([*(quote.words for quote in words.quotes), *named]))
    if known and known.keys().isdisjoint(said):
        name = next(iter(said.values()))
        message = Message("no quotation names {name}", name=name)
        hint = "Write the name that the quotation has, or quote the words that name it."
        start = words.text.rindex(name)
        yield words.finding("unquoted-name", (start, start + len(name)), message, hint)


def _unknown_names(words: EditorsWords) -> Iterator[Finding]:
    """A name in an English label that stands in no quotation or translation, nor in the registry.

    What begins a sentence has its capital from that; months and documents are dates and numbers.
    """
    found = [
        name
        for name in _NAME.finditer(words.text)
        if not (_OPENS.search(words.text, 0, name.start()) or words.is_read(name.start()))
    ]
    if not found:
        return
    written = (text for quote in words.quotes for text in (quote.words, quote.model.translation))
    known = set(_WORD.findall(fold(" ".join(written)))) | words.vocabulary.name_words
    for name in found:
        if not known.issuperset(_WORD.findall(fold(name[0]))):
            message = Message("no quotation or translation has the name {name}", name=name[0])
            hint = "Write the name that the quotation has, or quote the words that name it."
            yield words.finding("unquoted-name", name.span(), message, hint)


def _names(words: EditorsWords) -> Iterator[Finding]:
    """The name of an agent, area, policy or product that no quotation names."""
    vocabulary = words.vocabulary
    named = list(vocabulary.names_in(words.text))
    if not named:
        return
    quoted = " \n ".join(quote.words for quote in words.quotes)
    known = _recorded_names(words).union(*(ids for *_, ids in vocabulary.names_in(quoted)))
    if any(not known.isdisjoint(ids) for *_, ids in named):
        known |= _around(words, known)
    itself = (0, len(words.text))  # the fact's own label: what it names stands inside it
    theirs = [
        (start, end)
        for start, end, ids in named
        if not known.isdisjoint(ids) and (start, end) != itself
    ]
    for start, end, ids in named:
        if (start, end) == itself and not known.isdisjoint(ids):
            continue
        name = words.text[start:end]
        is_part = any(first <= start and end <= last for first, last in theirs)
        is_known = is_part or name.lower() in quoted.lower()
        if vocabulary.is_proper(name) and not is_known:
            message = Message("no quotation names {name}", name=name)
            hint = "Write the name that the quotation has, or quote the words that name it."
            found = words.finding("unquoted-name", (start, end), message, hint)
            yield found._replace(known=True)


def _recorded_names(words: EditorsWords) -> set[str]:
    """Whom and what the fact names in its fields, and itself."""
    fact = words.fact
    found = {f"facts:{fact.model.id}"}
    if words.is_translation:
        return found
    found |= {f"areas:{area}" for area in fact.get("areas") or ()}
    for field in AGENT_FIELDS[fact.model.kind]:
        named = fact.get(field) or ()
        found |= {f"agents:{id_}" for id_ in (named if isinstance(named, tuple) else (named,))}
    linked = (*fact.model.contrasts_with, fact.get("succeeds"))
    return found | {f"facts:{id_}" for id_ in linked}


def _around(words: EditorsWords, known: set[str]) -> set[str]:
    """The areas around those known, which may be named beside them."""
    areas = words.vocabulary.areas
    inner = [id_.removeprefix("areas:") for id_ in known if id_.startswith("areas:")]
    return {
        f"areas:{id_}" for area in inner for id_ in chain_from(area, lambda at: areas[at].part_of)
    }


_WORD = re.compile(r"\w+")
_NAME = re.compile(rf"(?<![\w’'-])(?=\w*{SMALL}){CAPITAL}\w+(?!\w|\s+(?:No\.?\s*)?\d)")
_OPENS = re.compile(r"(?:\A|[.:!?“\"(])\s*\Z")
