"""The words of the editors, what they state, and the quotations that must bear them out."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter

from qnfacts.check.checked.fact import CheckedFact
from qnfacts.check.checked.finding import Finding
from qnfacts.check.checked.quote import CheckedQuote
from qnfacts.check.checked.vocabulary import Vocabulary
from qnfacts.check.stated.dates import StatedDate, stated_dates
from qnfacts.check.stated.days import with_days
from qnfacts.check.stated.numerals import (
    Numeral,
    in_plain_digits,
    number_words,
    numerals,
    roman_numerals,
)
from qnfacts.check.stated.spans import within
from qnfacts.quantities import Reading, scan_in
from qnfacts.registry.model import Label
from qnfacts.registry.yaml.document import Path, Words
from qnfacts.terms import Language


@dataclass(frozen=True)
class EditorsWords:
    """Words of the editors about a fact. `at` leads to them."""

    fact: CheckedFact
    at: Path
    text: str
    lang: Language
    quotes: tuple[CheckedQuote, ...]

    @property
    def vocabulary(self) -> Vocabulary:
        """What the fact refers to."""
        return self.fact.vocabulary

    @property
    def is_translation(self) -> bool:
        """Whether they say what one quotation says, and no more."""
        return self.at[-1] == "translation"

    @cached_property
    def readings(self) -> tuple[Reading, ...]:
        """What they state, in the units of the registry."""
        known = self.vocabulary.words_of_units(self.lang)
        found = scan_in(self.lang, in_plain_digits(self.text), known)
        return tuple(with_days(self.text, self.lang, found))

    @cached_property
    def dates(self) -> tuple[StatedDate, ...]:
        """The dates that they state."""
        issued = self.quotes[0].source.issued
        return tuple(stated_dates(self.text, self.readings, issued))

    @property
    def quoted_dates(self) -> tuple[StatedDate, ...]:
        """The dates that the quotations state."""
        return tuple(date for quote in self.quotes for date in quote.dates)

    @property
    def other_numerals(self) -> tuple[Numeral, ...]:
        """The numbers in figures that are no part of what is read."""
        found = (*numerals(self.text, self.lang), *roman_numerals(self.text))
        return tuple(numeral for numeral in found if not self.is_read(numeral.start))

    @property
    def number_words(self) -> tuple[Numeral, ...]:
        """Words for numbers, such as "twice", that are no part of what is read."""
        found = number_words(self.text, self.lang)
        return tuple(word for word in found if not self.is_read(word.start))

    @cached_property
    def is_read(self) -> Callable[[int], bool]:
        """Whether a place is part of a quantity, a date or the number of a document."""
        spans = [(reading.start, reading.end) for reading in self.readings]
        return within([*spans, *((date.start, date.end) for date in self.dates)])

    def finding(self, code: str, span: tuple[int, int], message: str, hint: str) -> Finding:
        """What is wrong with the words from start to end."""
        return Finding(code, self.at, message, hint, words=Words(self.text, *span))


def labels_of(fact: CheckedFact) -> list[tuple[Path, Label]]:
    """What the editors write of a fact in both languages, and where."""
    labels: list[tuple[Path, Label | None]] = [
        (fact.at("label"), fact.model.label),
        *((fact.at(field), fact.get(field)) for field in ("note", "goal", "status")),
        *((fact.at("aims", i), aim) for i, aim in enumerate(fact.get("aims") or ())),
    ]
    return [(at, label) for at, label in labels if label is not None]


def words_of(fact: CheckedFact) -> Iterator[EditorsWords]:
    """The labels, notes, aliases, goals, aims and statuses of a fact, and its translations.

    Of a draft the editors have written nothing yet.
    """
    if fact.model.draft:
        return
    for at, label in labels_of(fact):
        for lang in fact.vocabulary.registry.languages:
            text = label.en if lang == "en" else label.vi
            yield EditorsWords(fact, (*at, lang), text, lang, fact.quotes)
    for index, alias in enumerate(fact.model.aliases):
        yield EditorsWords(fact, fact.at("aliases", index), alias, "vi", fact.quotes)
    for quote in filter(attrgetter("model.translation"), fact.quotes):
        at = (*quote.path, "translation")
        into: Language = "vi" if quote.read_in == "en" else "en"
        yield EditorsWords(fact, at, quote.model.translation, into, (quote,))
