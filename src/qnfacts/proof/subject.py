"""What is checked: a registry, its texts and its lock, with all that several rules look at."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from qnfacts.coverage import Coverage, coverage
from qnfacts.lockfile import Lock
from qnfacts.model import Agent, Area, Fact, Indicator, Quote, Registry, Source, Unit, by_id
from qnfacts.proof.mentions import Gazetteer
from qnfacts.quantities import Reading, scan
from qnfacts.quotation import SourceText, occurrences, source_text
from qnfacts.yamltext import Path


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


@dataclass(frozen=True)
class Subject:
    """A registry with the texts at hand and the lock, if there is one."""

    registry: Registry
    texts: Mapping[str, SourceText]
    lock: Lock | None

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
        return {
            id_: tuple(scan(text.original, self._unit_words)) for id_, text in self.texts.items()
        }

    def place(self, source: str, offset: int) -> tuple[int, int]:
        """Line and column, from 1, of a place in the text as given."""
        starts = self._line_starts[source]
        line = bisect_right(starts, offset)
        return line, offset - starts[line - 1] + 1

    @cached_property
    def _line_starts(self) -> Mapping[str, list[int]]:
        return {
            id_: [0, *(found.end() for found in re.finditer("\n", text.original))]
            for id_, text in self.texts.items()
        }

    @cached_property
    def coverage(self) -> Mapping[str, Coverage]:
        """What the registry accounts for of each text at hand."""
        return {
            source.id: coverage(self.registry, source, self.texts[source.id])
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

    @cached_property
    def units(self) -> Mapping[str, Unit]:
        """The units under their ids."""
        return by_id(self.registry.units)

    @cached_property
    def indicators(self) -> Mapping[str, Indicator]:
        """The indicators under their ids."""
        return by_id(self.registry.indicators)

    @cached_property
    def agents(self) -> Mapping[str, Agent]:
        """The agents under their ids."""
        return by_id(self.registry.agents)

    @cached_property
    def areas(self) -> Mapping[str, Area]:
        """The areas under their ids."""
        return by_id(self.registry.areas)

    @cached_property
    def agent_names(self) -> Gazetteer:
        """The names of agents; a person's office names the person."""
        return Gazetteer(
            (name, agent.id)
            for agent in self.registry.agents
            for name in (
                agent.label.vi,
                *agent.forms,
                *((agent.office.vi,) if agent.office else ()),
            )
        )

    @cached_property
    def area_names(self) -> Gazetteer:
        """The names of areas."""
        return Gazetteer(
            (name, area.id) for area in self.registry.areas for name in (area.label.vi, *area.forms)
        )

    def read_as(self, unit: Unit) -> set[str]:
        """The ids that `scan` gives what is counted in `unit`: units may share their words."""
        return {unit.id, *(self._unit_words[form] for form in unit.forms)}

    @cached_property
    def _unit_words(self) -> dict[str, str]:
        words: dict[str, str] = {}
        for unit in self.registry.units:
            for form in unit.forms:
                words.setdefault(form, unit.id)
        return words

    def _case(self, index: int, fact: Fact) -> Case:
        path: Path = ("facts", index)
        return Case(path, fact, tuple(self._quotes((*path, "quotes"), fact)))

    def _quotes(self, path: Path, fact: Fact) -> Iterator[Quoted]:
        for index, quote in enumerate(fact.quotes):
            words = " ".join(source_text(segment).text for segment in quote.spans)
            text = self.texts.get(quote.source)
            places = tuple(islice(occurrences(quote.spans, text), 2)) if text else ()
            yield Quoted((*path, index), quote, words, self._unit_words, places)
