"""What the editors write of a fact says no more than its quotations."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from qnfacts.check.checked import CheckedFact, CheckedQuote, CheckedRegistry
from qnfacts.check.finding import Finding
from qnfacts.check.numerals import figures, numerals
from qnfacts.registry.yaml.document import Path
from qnfacts.terms import Language
from qnfacts.text.letters import composed

if TYPE_CHECKING:
    from qnfacts.registry.model import Label


class Words(NamedTuple):
    """Words of the editors, and the quotations that must bear them out."""

    fact: CheckedFact
    at: Path
    text: str
    lang: Language
    quotes: tuple[CheckedQuote, ...]


def with_status(registry: CheckedRegistry) -> list[CheckedFact]:
    """The initiatives that record a status."""
    return [fact for fact in registry.facts if _status(fact)]


def check_status(_: CheckedRegistry, fact: CheckedFact) -> Iterator[Finding]:
    """A status that is not in the words of a quotation, or lacks the word that turns its sense."""
    status = composed(_status(fact)).text
    words = re.escape(" ".join(status.split()))
    pattern = re.compile(rf"(?<!\w)(?P<before>(?:{_TURNS})\s+)?{words}(?!\w)", re.IGNORECASE)
    found = [match for quote in fact.quotes for match in pattern.finditer(quote.words)]
    if any(not match["before"] for match in found):
        return
    if found:
        message = f"before “{status}” the quotation says “{found[0]['before'].strip()}”"
    else:
        message = f"“{status}” stands in no quotation"
    hint = "Give the status in the source's own words, with what turns their sense."
    yield Finding("status-not-quoted", fact.at("status", _language(fact.quotes[0])), message, hint)


def editors_words(registry: CheckedRegistry) -> list[Words]:
    """The labels, aliases, goals, aims and statuses of the facts, and their translations."""
    return [words for fact in registry.facts for words in _words(fact)]


def check_numbers(_: CheckedRegistry, words: Words) -> Iterator[Finding]:
    """A number that neither a quotation nor a recorded field states."""
    of_quotation = words.at[-1] == "translation"
    for number in numerals(words.text, words.lang):
        known = any(number in quote.numbers for quote in words.quotes)
        if not known and (of_quotation or number not in _recorded(words.fact)):
            what = "the quotation" if of_quotation else "any quotation"
            message = f"“{number}” is not in {what}"
            hint = "Correct the number, or write the words without it."
            yield Finding("unquoted-number", words.at, message, hint)
            return


def _status(fact: CheckedFact) -> str:
    """The status in the language of the fact's first quotation."""
    status = fact.get("status")
    return str(getattr(status, _language(fact.quotes[0]))) if status else ""


def _language(quote: CheckedQuote) -> Language:
    return "en" if quote.language == "en" else "vi"


def _words(fact: CheckedFact) -> Iterator[Words]:
    labels: list[tuple[Path, Label | None]] = [(fact.at("label"), fact.model.label)]
    labels += [(fact.at(field), fact.get(field)) for field in ("goal", "status")]
    labels += [(fact.at("aims", i), aim) for i, aim in enumerate(fact.get("aims") or ())]
    for at, label in labels:
        if label is not None:
            yield Words(fact, (*at, "en"), label.en, "en", fact.quotes)
            yield Words(fact, (*at, "vi"), label.vi, "vi", fact.quotes)
    for index, alias in enumerate(fact.model.aliases):
        yield Words(fact, fact.at("aliases", index), alias, "vi", fact.quotes)
    for quote in fact.quotes:
        at = (*quote.path, "translation")
        into: Language = "vi" if _language(quote) == "en" else "en"
        yield Words(fact, at, quote.model.translation, into, (quote,))


def _recorded(fact: CheckedFact) -> set[str]:
    """The numbers that the fields of the fact state."""
    found = set(figures(fact.value)) if fact.value else set()
    return found | {str(category) for category in (fact.get("dimensions") or {}).values()}


_TURNS = (
    "not|not yet|no longer|never|will be|to be|may be|expected to be|"
    "không|chưa|chẳng|sẽ|sắp|đang|đang được|dự kiến|xúc tiến|chuẩn bị|tạm|ngừng|dừng|có thể"
)
