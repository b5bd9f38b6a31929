"""Every recorded date and period is one that a quotation states."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from qnfacts.check.checked import CheckedFact, CheckedQuote, CheckedRegistry
from qnfacts.check.checked.finding import Finding
from qnfacts.check.rules.fields.elsewhere import is_of_another
from qnfacts.check.rules.fields.giving import FAR, gives_date, gives_horizon
from qnfacts.check.stated.dates import StatedDate, stated_dates
from qnfacts.check.stated.spans import before
from qnfacts.check.words.parts import PARTS
from qnfacts.check.words.turns import turns
from qnfacts.problems import Message
from qnfacts.quantities import Reading, scan_in
from qnfacts.terms import BASELINE, DATE_FIELDS, OWN_DATES
from qnfacts.values.edtf import parse_edtf


class Dated(NamedTuple):
    """A field of a fact that holds a date or period."""

    fact: CheckedFact
    field: str
    edtf: str


class Said(NamedTuple):
    """A date, and the words that state it: those of a quotation, or of them a part."""

    quote: CheckedQuote
    words: str
    readings: tuple[Reading, ...]
    date: StatedDate


def dated(_: CheckedRegistry, fact: CheckedFact) -> list[Dated]:
    """Every date and period that a fact records."""
    return [
        Dated(fact, field, edtf)
        for field in DATE_FIELDS[fact.model.kind]
        if (edtf := fact.get(field)) is not None
    ]


def check_date(registry: CheckedRegistry, field: Dated) -> Iterator[Finding]:
    """A date or period that no quotation of the fact states, or states as that of the field."""
    fact, name, edtf = field
    stated = [said for quote in fact.quotes for said in _stated(quote, name)]
    proving = [said for said in stated if any(_same(edtf, each) for each in _proven(name, said))]
    if any(_is_given(registry, fact, name, said) for said in proving) or edtf in _reported(field):
        return
    if proving:
        date = proving[0].date
        message = Message(
            "no word says that {what} is `{field}`", what=f"“{date.text}”", field=name
        )
        hint = "Quote the words that say so, leave it out, or let a person confirm it."
        yield Finding("part-not-quoted", fact.at(name), message, hint)
        return
    said = ", ".join(dict.fromkeys(f"“{each.date.text}” ({each.date.edtf})" for each in stated))
    message = Message(
        "`{recorded}` is in no quotation; {stated}",
        recorded=f"{name}: {edtf}",
        stated=Message("they state {read}", read=said)
        if said
        else Message("they state no such date"),
    )
    hint = "Correct it, or add a quotation that states it."
    yield Finding("date-not-quoted", fact.at(name), message, hint)


def is_undated(fact: CheckedFact) -> bool:
    """Whether it could record its date or period, and records none."""
    fields = OWN_DATES[fact.model.kind]
    return bool(fields) and all(fact.get(field) is None for field in fields)


def check_undated(registry: CheckedRegistry, fact: CheckedFact) -> Iterator[Finding]:
    """A date in the first quotation of a fact that records none, though a field is for it."""
    quote = fact.quotes[0]
    for date in quote.dates:
        if fact.claim and is_of_another(fact.claim, date):
            continue
        said = Said(quote, quote.words, quote.readings, date)
        for name in OWN_DATES[fact.model.kind]:
            if _may_be(name, said) and _is_given(registry, fact, name, said):
                message = Message(
                    "the quotation states “{date}”, and the fact records no date", date=date.text
                )
                hint = Message("Add `{field}`, or quote the words without the date.", field=name)
                yield Finding("date-dropped", fact.path, message, hint)
                return


def is_outlook(start: int, words: str) -> bool:
    """Whether a period at `start` is what a document looks on to: "định hướng đến năm 2030"."""
    return _OUTLOOK.search(before(words, start)) is not None


def _stated(quote: CheckedQuote, name: str) -> Iterator[Said]:
    """The dates of a quotation that a field may hold.

    What happened in early 2025 happened in 2025, so for an event and for what something is only
    compared with they count without such words, too; a period that is a part of a year has no
    such readings.
    """
    texts = [(quote.words, quote.readings)]
    if name in _OF_EVENTS and (whole := _PARTS.sub("", quote.words)) != quote.words:
        texts.append((whole, scan_in(quote.language, whole)))
    for words, readings in texts:
        for date in stated_dates(words, readings, quote.source.issued, ahead=name == "due"):
            said = Said(quote, words, readings, date)
            if _may_be(name, said):
                yield said


def _is_given(registry: CheckedRegistry, fact: CheckedFact, name: str, said: Said) -> bool:
    """Whether the words beside a date say that it is the one of the field.

    What another sentence dates is the number that it states, if it states one.
    """
    _, words, readings, date = said
    if fact.model.kind == "policy" and name != "issued":
        return gives_horizon(words[max(0, date.start - FAR) : date.start], date.edtf)
    if name in ("period", "due"):
        claim, quote = fact.quotes[0], said.quote
        is_one = quote is claim or quote.leads_to(claim) or claim.leads_to(quote)
        return is_one or not quote.layout or not any(each.value for each in quote.readings)
    if name not in PARTS:
        return True
    start = max(0, date.start - FAR)
    near = words[start : date.end + FAR]
    vocabulary = registry.vocabulary
    names = [*vocabulary.agent_names.mentions(near), *vocabulary.area_names.mentions(near)]
    numbers = {r.end - start: r.number for r in readings if r.number and r.end <= date.start}
    date = date._replace(start=date.start - start, end=date.end - start)
    return gives_date(near, date, name, names=names, fact=fact, numbers=numbers)


def _may_be(name: str, said: Said) -> bool:
    """Whether a date or period can be the one that a field holds: no document is for a day.

    What something is only compared with is the time of nothing, and the day behind the number of
    a document is that of its issue alone.
    """
    date, words = said.date, said.words
    of_document = any(
        reading.number and _OF_DOCUMENT.fullmatch(words, reading.end, date.start)
        for reading in said.readings
    )
    if of_document and name != "issued":
        return False
    if date.is_baseline or name == BASELINE:
        return date.is_baseline and name == BASELINE
    if is_outlook(date.start, words) != (name == "orientation"):
        return False
    if name == "issued":
        return "/" not in date.edtf
    return not (_DAY.fullmatch(date.edtf) and name in {"horizon", "orientation"})


def _same(recorded: str, stated: str) -> bool:
    """Whether both name one time: a span of quarters may be written as one of months."""
    if recorded == stated:
        return True
    one, other = parse_edtf(recorded), parse_edtf(stated)
    return (
        "/" in recorded and "/" in stated and one.sure == other.sure and one.sure.first is not None
    )


def _proven(name: str, said: Said) -> Iterator[str]:
    """What a stated date proves in a field: "từ năm 2022" says when something began."""
    date = said.date
    yield date.edtf
    begin, slash, end = date.edtf.partition("/")
    if slash and name == "since" and end == ".." and _SINCE.match(date.text):
        yield begin
    if slash and name == "due" and begin == "..":
        yield end


def _reported(field: Dated) -> Iterator[str]:
    """What a source reports has taken place by the day of the report, if it is not to come."""
    claim = field.fact.quotes[0]
    to_come = (turn for turn in turns(claim.words, claim.language) if turn.sense in _TO_COME)
    if field.field == "date" and not any(to_come):
        yield f"../{claim.source.issued}"


_TO_COME = frozenset({"plan", "aim", "proposal"})
_OF_EVENTS = frozenset({"date", "since", BASELINE})
_PARTS = re.compile(
    r"\b(?:(?:đầu|giữa|cuối)\s+(?=(?:năm|tháng)\s)"
    r"|(?:(?:early|mid|late)[\s-]+|(?:start|beginning|middle|end)\s+of\s+)(?=[12]\d{3}\b))",
    re.IGNORECASE,
)
_OF_DOCUMENT = re.compile(r"\s*[,(]?\s*(?:ngày|dated|of)?\s*")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_SINCE = re.compile(r"(?:kể\s+)?từ\b|bắt đầu|since\b|from\b|starting\b|beginning\b", re.IGNORECASE)
_OUTLOOK = re.compile(r"(?:định hướng|tầm nhìn|hướng tới)(?:\s+(?:đến|tới))?\s*$", re.IGNORECASE)
