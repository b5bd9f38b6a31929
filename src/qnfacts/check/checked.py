"""What is checked: a registry, its texts and its lock, with all that several rules look at."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, Any

from qnfacts.check.numerals import stated
from qnfacts.check.vocabulary import Vocabulary
from qnfacts.quantities import Reading, scan
from qnfacts.registry.coverage import Coverage, Span, coverage
from qnfacts.registry.lock import Lock
from qnfacts.registry.model import Fact, Quote, Registry, Source, by_id
from qnfacts.registry.yaml.document import Path
from qnfacts.text.quotation import SourceText, occurrences, words

if TYPE_CHECKING:
    from qnfacts.check.comparable import Measured


@dataclass(frozen=True)
class Quoted:
    """A quotation, what it reads, and where it stands.

    `words` has composed letters, single spaces for line breaks and for what interrupts it.
    `places` are its first two occurrences, as spans of the source's folded text, and () where
    the text is not at hand.
    """

    path: Path
    quote: Quote
    words: str
    unit_words: Mapping[str, str]
    places: tuple[tuple[tuple[int, int], ...], ...]

    @cached_property
    def readings(self) -> tuple[Reading, ...]:
        """What the words state, in the units of the registry."""
        return tuple(scan(self.words, self.unit_words))

    @cached_property
    def numbers(self) -> frozenset[str]:
        """The numbers that the words state, in figures or not."""
        return stated(self.words, self.readings)

    def span_path(self, index: int) -> Path:
        """Where in the registry a span of the quotation is written."""
        inside: Path = ("segments", index) if self.quote.segments else ("text",)
        return self.path + inside


@dataclass(frozen=True, slots=True)
class Case:
    """A fact and its quotations, the first of which carries the claim."""

    path: Path
    fact: Fact
    quotes: tuple[Quoted, ...]

    def at(self, *inside: str | int) -> Path:
        """Where in the registry a field of the fact is written."""
        return (*self.path, *inside)

    def get(self, field: str) -> Any:
        """The value of a field; None, too, if facts of this kind have no such field."""
        return vars(self.fact).get(field)  # pydantic takes its time to say no


@dataclass(frozen=True)
class Subject:
    """A registry, with the texts at hand and the lock, if there is one."""

    registry: Registry
    texts: Mapping[str, SourceText]
    lock: Lock | None

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """What the facts refer to."""
        return Vocabulary(self.registry)

    @cached_property
    def cases(self) -> tuple[Case, ...]:
        """The facts, in the registry's order."""
        return tuple(self._case(i, fact) for i, fact in enumerate(self.registry.facts))

    @cached_property
    def quoted(self) -> tuple[Quoted, ...]:
        """Every quotation."""
        return tuple(quoted for case in self.cases for quoted in case.quotes)

    @cached_property
    def readings(self) -> Mapping[str, tuple[Reading, ...]]:
        """What each text at hand reads as a whole, in code points of the text as given."""
        words = self.vocabulary.unit_words
        return {id_: tuple(scan(text.original, words)) for id_, text in self.texts.items()}

    @cached_property
    def measured(self) -> "tuple[Measured, ...]":
        """The values that the facts record, by which they can be held against each other."""
        from qnfacts.check.comparable import measure

        return tuple(measure(self))

    @cached_property
    def spans(self) -> Mapping[str, Sequence[Span]]:
        """What is quoted of each text at hand, in code points of the text as given."""
        spans: dict[str, list[Span]] = {id_: [] for id_ in self.texts}
        for quoted in self.quoted:
            if (text := self.texts.get(quoted.quote.source)) is not None:
                few = len(quoted.places) < _PLACES
                places = quoted.places if few else occurrences(quoted.quote.spans, text)
                found = (text.span(*span) for place in places for span in place)
                spans[quoted.quote.source] += found
        return spans

    @cached_property
    def coverage(self) -> Mapping[str, Coverage]:
        """What the registry accounts for of each text at hand."""
        return {
            source.id: coverage(source, self.texts[source.id], self.spans[source.id])
            for source in self.registry.sources
            if source.id in self.texts
        }

    @cached_property
    def facts(self) -> Mapping[str, Fact]:
        """The facts under their ids."""
        return by_id(self.registry.facts)

    @cached_property
    def sources(self) -> Mapping[str, Source]:
        """The sources under their ids."""
        return by_id(self.registry.sources)

    def place(self, source: str, offset: int) -> tuple[int, int]:
        """Line and column, from 1, of a place in the text as given."""
        text = self.texts[source].original
        return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)

    def _case(self, index: int, fact: Fact) -> Case:
        path: Path = ("facts", index)
        return Case(path, fact, tuple(self._quotes((*path, "quotes"), fact)))

    def _quotes(self, path: Path, fact: Fact) -> Iterator[Quoted]:
        for index, quote in enumerate(fact.quotes):
            spoken = " ".join(map(words, quote.spans))
            text = self.texts.get(quote.source)
            places = tuple(islice(occurrences(quote.spans, text), _PLACES)) if text else ()
            yield Quoted((*path, index), quote, spoken, self.vocabulary.unit_words, places)


_PLACES = 2
"""Occurrences of a quotation that are looked for: one is right, two are too many."""
