"""What the editors write of a fact says no more than its quotations."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Literal, NamedTuple

from qnfacts.model import Initiative, Label
from qnfacts.proof.finding import Finding
from qnfacts.proof.subject import Case, Quoted, Subject
from qnfacts.proof.values import numbers, recorded
from qnfacts.text import composed
from qnfacts.yamltext import Path

Language = Literal["en", "vi"]


class Words(NamedTuple):
    """Words of the editors, and the quotations that must bear them out."""

    case: Case
    at: Path
    text: str
    lang: Language
    quotes: tuple[Quoted, ...]


def with_status(subject: Subject) -> list[Case]:
    """The initiatives that record a status."""
    return [case for case in subject.cases if _status(case)]


def find_wrong_status(_: Subject, case: Case) -> Iterator[Finding]:
    """A status that is not in the words of a quotation, or lacks the word that turns its sense."""
    status = composed(_status(case)).text
    words = re.escape(" ".join(status.split()))
    pattern = re.compile(rf"(?<!\w)(?P<before>(?:{_TURNS})\s+)?{words}(?!\w)", re.IGNORECASE)
    found = [match for quoted in case.quotes for match in pattern.finditer(quoted.words)]
    if any(not match["before"] for match in found):
        return
    if found:
        message = f"before “{status}” the quotation says “{found[0]['before'].strip()}”"
    else:
        message = f"“{status}” stands in no quotation"
    hint = "Give the status in the source's own words, with what turns their sense."
    yield Finding("status-not-quoted", case.at("status", "vi"), message, hint)


def editors_words(subject: Subject) -> list[Words]:
    """The labels, aliases, goals, aims and statuses of the facts, and their translations."""
    return [words for case in subject.cases for words in _words(case)]


def find_unquoted_number(_: Subject, words: Words) -> Iterator[Finding]:
    """A number that neither a quotation nor a recorded field states."""
    known = {number for quoted in words.quotes for number in _stated(quoted)}
    if words.at[-1] != "translation":
        known |= _recorded(words.case)
    for number in _numerals(words.text, words.lang):
        if number not in known:
            what = "the quotation" if words.at[-1] == "translation" else "any quotation"
            message = f"“{number}” is not in {what}"
            hint = "Correct the number, or write the words without it."
            yield Finding("unquoted-number", words.at, message, hint)
            return


def _status(case: Case) -> str:
    status = case.fact.status if isinstance(case.fact, Initiative) else None
    return status.vi if status else ""


def _words(case: Case) -> Iterator[Words]:
    fact = case.fact
    labels: list[tuple[Path, Label | None]] = [(case.at("label"), fact.label)]
    labels += [(case.at(field), getattr(fact, field, None)) for field in ("goal", "status")]
    labels += [(case.at("aims", i), aim) for i, aim in enumerate(getattr(fact, "aims", ()))]
    for at, label in labels:
        if label is not None:
            yield Words(case, (*at, "en"), label.en, "en", case.quotes)
            yield Words(case, (*at, "vi"), label.vi, "vi", case.quotes)
    for index, alias in enumerate(fact.aliases):
        yield Words(case, case.at("aliases", index), alias, "vi", case.quotes)
    for quoted in case.quotes:
        at = (*quoted.path, "translation")
        yield Words(case, at, quoted.quote.translation, "en", (quoted,))


def _stated(quoted: Quoted) -> Iterator[str]:
    yield from _numerals(quoted.words, "vi")
    for reading in quoted.readings:
        if reading.value:
            yield from map(_plain, numbers(reading.value))


def _recorded(case: Case) -> set[str]:
    value = recorded(case)
    found = {_plain(number) for number in numbers(value)} if value else set()
    return found | {str(category) for category in getattr(case.fact, "dimensions", {}).values()}


def _numerals(text: str, lang: Language) -> Iterable[str]:
    """The numbers written in figures, without separators, and with a point before decimals."""
    separator, point = (".", ",") if lang == "vi" else (",", ".")
    for found in _FIGURES.finditer(text):
        written = found[0]
        if re.fullmatch(rf"\d{{1,3}}(?:[{separator}]\d{{3}})+(?:[{point}]\d+)?", written):
            yield _plain(Decimal(written.replace(separator, "").replace(point, ".")))
        elif re.fullmatch(rf"\d+[{point}]\d+", written):
            yield _plain(Decimal(written.replace(point, ".")))
        else:
            yield from (_plain(Decimal(part)) for part in re.split("[.,]", written))


def _plain(number: Decimal) -> str:
    whole, point, decimals = f"{number:f}".partition(".")
    decimals = decimals.rstrip("0")
    return (whole.lstrip("0") or "0") + (point + decimals if decimals else "")


_FIGURES = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
_TURNS = "không|chưa|chẳng|sẽ|sắp|đang|đang được|dự kiến|xúc tiến|chuẩn bị|tạm|ngừng|dừng|có thể"
