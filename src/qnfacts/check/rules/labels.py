"""What the editors write of a fact says no more than its quotations."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from qnfacts.check.checked import Case, Quoted, Subject
from qnfacts.check.finding import Finding
from qnfacts.check.numerals import Language, numbers, numerals, plain
from qnfacts.check.rules.values import recorded
from qnfacts.registry.yaml.document import Path
from qnfacts.text.letters import composed

if TYPE_CHECKING:
    from qnfacts.registry.model import Label


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
    of_quotation = words.at[-1] == "translation"
    for number in numerals(words.text, words.lang):
        known = any(number in quoted.numbers for quoted in words.quotes)
        if not known and (of_quotation or number not in _recorded(words.case)):
            what = "the quotation" if of_quotation else "any quotation"
            message = f"“{number}” is not in {what}"
            hint = "Correct the number, or write the words without it."
            yield Finding("unquoted-number", words.at, message, hint)
            return


def _status(case: Case) -> str:
    status = case.get("status")
    return str(status.vi) if status else ""


def _words(case: Case) -> Iterator[Words]:
    fact = case.fact
    labels: list[tuple[Path, Label | None]] = [(case.at("label"), fact.label)]
    labels += [(case.at(field), case.get(field)) for field in ("goal", "status")]
    labels += [(case.at("aims", i), aim) for i, aim in enumerate(case.get("aims") or ())]
    for at, label in labels:
        if label is not None:
            yield Words(case, (*at, "en"), label.en, "en", case.quotes)
            yield Words(case, (*at, "vi"), label.vi, "vi", case.quotes)
    for index, alias in enumerate(fact.aliases):
        yield Words(case, case.at("aliases", index), alias, "vi", case.quotes)
    for quoted in case.quotes:
        at = (*quoted.path, "translation")
        yield Words(case, at, quoted.quote.translation, "en", (quoted,))


def _recorded(case: Case) -> set[str]:
    value = recorded(case)
    found = {plain(number) for number in numbers(value)} if value else set()
    return found | {str(category) for category in (case.get("dimensions") or {}).values()}


_TURNS = "không|chưa|chẳng|sẽ|sắp|đang|đang được|dự kiến|xúc tiến|chuẩn bị|tạm|ngừng|dừng|có thể"
