"""What is checked: a registry with its texts and its lock, its facts and their quotations."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from qnfacts.check.claims.claim import Claim
from qnfacts.check.claims.naming import Naming
from qnfacts.check.claims.stating import claims, marked
from qnfacts.check.numerals import stated
from qnfacts.check.quotations import NOWHERE, Standing, standing
from qnfacts.check.vocabulary import Vocabulary
from qnfacts.quantities import Reading, scan_in
from qnfacts.registry.coverage import Coverage, coverage, quoted_spans
from qnfacts.registry.lock import Lock
from qnfacts.registry.model import Fact, Quote, Registry, Source, Unit, by_id
from qnfacts.registry.yaml.document import Path
from qnfacts.text.quotation import SourceText, words
from qnfacts.values.value import Value


@dataclass(frozen=True)
class CheckedQuote:
    """A quotation, its source's language, and its source's text; None where that is not at hand."""

    path: Path
    model: Quote
    language: str
    text: SourceText | None
    unit_words: Mapping[str, str]

    @cached_property
    def words(self) -> str:
        """Its words: letters composed, a single space for a line break and between segments."""
        return " ".join(map(words, self.model.spans))

    @cached_property
    def standing(self) -> Standing:
        """How it stands in the text."""
        return standing(self.model.spans, self.text) if self.text else NOWHERE

    @property
    def is_sound(self) -> bool:
        """Whether it stands as it should in its text, if that is at hand."""
        return self.text is None or self.standing.sound

    @cached_property
    def readings(self) -> tuple[Reading, ...]:
        """What the words state, in the units of the registry."""
        return scan_in(self.language, self.words, self.unit_words)

    @cached_property
    def numbers(self) -> frozenset[str]:
        """The numbers that the words state, in figures or not."""
        return stated(self.words, self.readings, "en" if self.language == "en" else "vi")

    def segment_path(self, index: int) -> Path:
        """Where in the registry a segment of the quotation is written."""
        inside: Path = ("segments", index) if self.model.segments else ("text",)
        return self.path + inside


@dataclass(frozen=True, slots=True)
class CheckedFact:
    """A fact and its quotations, the first of which carries the claim."""

    path: Path
    model: Fact
    quotes: tuple[CheckedQuote, ...]

    @property
    def value(self) -> Value | None:
        """The value that it records."""
        value: Value | None = self.get("value")
        return value

    def get(self, field: str) -> Any:
        """The value of a field; None, too, if facts of this kind have no such field."""
        return vars(self.model).get(field)  # pydantic takes its time to say no

    def at(self, *inside: str | int) -> Path:
        """Where in the registry a field of the fact is written."""
        return (*self.path, *inside)


@dataclass(frozen=True)
class CheckedRegistry:
    """A registry, with the texts at hand under their sources' ids, and the lock, if there is one.

    What several rules look at is worked out once, when it is first asked for.
    """

    model: Registry
    texts: Mapping[str, SourceText]
    lock: Lock | None

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """What the facts refer to."""
        return Vocabulary(self.model)

    @cached_property
    def sources(self) -> Mapping[str, Source]:
        """The sources under their ids."""
        return by_id(self.model.sources)

    @cached_property
    def facts(self) -> tuple[CheckedFact, ...]:
        """The facts, in the registry's order."""
        return tuple(self._fact(index, fact) for index, fact in enumerate(self.model.facts))

    @cached_property
    def facts_by_id(self) -> Mapping[str, Fact]:
        """The facts as recorded, under their ids."""
        return by_id(self.model.facts)

    @cached_property
    def checked_by_id(self) -> Mapping[str, CheckedFact]:
        """The facts with their quotations, under their ids."""
        return {fact.model.id: fact for fact in self.facts}

    @cached_property
    def claims(self) -> Mapping[Path, Claim | None]:
        """What states the value of each fact that records one; None where nothing does."""
        return {fact.path: self._claim(fact) for fact in self.facts if fact.value}

    @cached_property
    def quotes(self) -> tuple[CheckedQuote, ...]:
        """Every quotation."""
        return tuple(quote for fact in self.facts for quote in fact.quotes)

    @cached_property
    def readings(self) -> Mapping[str, tuple[Reading, ...]]:
        """What each text at hand reads as a whole, in code points of the text as given."""
        unit_words = self.vocabulary.unit_words
        return {
            id_: scan_in(self.sources[id_].language, text.original, unit_words)
            for id_, text in self.texts.items()
        }

    @cached_property
    def coverage(self) -> Mapping[str, Coverage]:
        """What the registry accounts for of each text at hand."""
        quoted = quoted_spans(self.model.facts, self.texts)
        return {
            id_: coverage(source, self.texts[id_], quoted[id_])
            for id_, source in self.sources.items()
            if id_ in self.texts
        }

    def unit_of(self, fact: CheckedFact) -> Unit | None:
        """The unit that a fact's value counts: its own, else its indicator's."""
        indicator = fact.get("indicator")
        if indicator is None:
            return None
        unit = fact.get("unit") or self.vocabulary.indicators[indicator].unit
        return self.vocabulary.units[unit]

    def marked(self, fact: CheckedFact) -> tuple[int, int] | None:
        """Where the words stand in its first quotation that a fact says are meant."""
        at = fact.get("at")
        return marked(fact.quotes[0].words, words(at)) if at else None

    def line_and_column(self, source: str, offset: int) -> tuple[int, int]:
        """The place of a character in the text as given; both count from 1."""
        text = self.texts[source].original
        return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)

    def _claim(self, fact: CheckedFact) -> Claim | None:
        """The first that names the indicator, or else the first that states the value."""
        unit = self.unit_of(fact)
        if fact.value is None or unit is None:
            return None
        naming = Naming(fact.get("indicator"), self.vocabulary.indicator_names)
        units = self.vocabulary.read_as(unit)
        found = claims(fact.quotes[0], fact.value, units, self.marked(fact), naming)
        return next((claim for claim in found if claim.own), next(iter(found), None))

    def _fact(self, index: int, fact: Fact) -> CheckedFact:
        path: Path = ("facts", index)
        unit_words = self.vocabulary.unit_words
        quotes = (
            CheckedQuote(
                (*path, "quotes", i),
                quote,
                self.sources[quote.source].language,
                self.texts.get(quote.source),
                unit_words,
            )
            for i, quote in enumerate(fact.quotes)
        )
        return CheckedFact(path, fact, tuple(quotes))
