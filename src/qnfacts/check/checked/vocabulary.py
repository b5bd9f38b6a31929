"""What facts refer to: the vocabularies of a registry, and what texts call their entries."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import chain
from typing import get_args

from qnfacts.check.checked.naming import IndicatorNames
from qnfacts.records.catalogue import chain_from, in_base
from qnfacts.registry.model import Agent, Area, Indicator, Registry, Unit, by_id
from qnfacts.terms import Language
from qnfacts.text.folding import fold
from qnfacts.text.names import Gazetteer, Mention


@dataclass(frozen=True)
class Vocabulary:
    """The vocabularies of a registry; its facts make no difference."""

    registry: Registry

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
            (name, agent.id) for agent in self.registry.agents for name in _names(agent)
        )

    @cached_property
    def area_names(self) -> Gazetteer:
        """The names of areas; a country's is none in "cao nhất cả nước" and "đồng Việt Nam"."""
        named = [
            (name, area)
            for area in self.registry.areas
            for name in (area.label.vi, area.label.en, *area.forms)
        ]
        longer = [
            f"{word} {name}"
            for name, area in named
            if not area.part_of
            for word in _COMPARED_WITHIN
        ]
        return Gazetteer(((name, area.id) for name, area in named), longer)

    @cached_property
    def area_words(self) -> frozenset[str]:
        """The names of areas, in small letters."""
        named = (n for area in self.registry.areas for n in (*area.forms, area.label.vi))
        return frozenset(name.lower() for name in named)

    @cached_property
    def indicator_names(self) -> IndicatorNames:
        """The words by which texts speak of indicators."""
        return IndicatorNames(self.registry.indicators)

    @cached_property
    def unit_words(self) -> Mapping[str, str]:
        """What texts write for units, and the id of the first that each word stands for."""
        words: dict[str, str] = {}
        for unit in self.registry.units:
            for form in unit.forms:
                words.setdefault(form, unit.id)
        return words

    def words_of_units(self, lang: Language) -> Mapping[str, str]:
        """What the editors write for units, besides the words of texts."""
        return self._editors_units[lang]

    @cached_property
    def _editors_units(self) -> Mapping[Language, Mapping[str, str]]:
        return {lang: {**self._labelled(lang), **self.unit_words} for lang in get_args(Language)}

    def _labelled(self, lang: Language) -> Mapping[str, str]:
        words: dict[str, str] = {}
        for unit in self.registry.units:
            label = unit.label.en if lang == "en" else unit.label.vi
            for form in (label, label.removesuffix("s")) if lang == "en" else (label,):
                words.setdefault(form, unit.id)
        return words

    @cached_property
    def names_of(self) -> Mapping[str, tuple[str, ...]]:
        """The names of agents, areas, policies and products, each under its `section:id`."""
        named = {f"agents:{agent.id}": tuple(_names(agent)) for agent in self.registry.agents}
        for area in self.registry.areas:
            named[f"areas:{area.id}"] = (area.label.vi, area.label.en, *area.forms)
        for fact in self.registry.facts:
            if fact.kind in ("policy", "product"):
                named[f"facts:{fact.id}"] = (fact.label.vi, fact.label.en, *fact.aliases)
        return named

    @cached_property
    def name_words(self) -> frozenset[str]:
        """The words of those names, as a search compares them."""
        names = (name for names in self.names_of.values() for name in names)
        return frozenset(re.findall(r"\w+", fold(" ".join(names))))

    def names_in(self, text: str) -> Iterator[Mention]:
        """Those names in a text; that of a place inside that of an agent or product is one, too."""
        return chain.from_iterable(names.mentions(text) for names in self._names)

    @cached_property
    def _names(self) -> list[Gazetteer]:
        """The names of agents, those of areas, and those of policies and products."""
        named = [(name, id_) for id_, names in self.names_of.items() for name in names]
        sections = ("agents:", "areas:", "facts:")
        return [Gazetteer(n for n in named if n[1].startswith(part)) for part in sections]

    def is_proper(self, name: str) -> bool:
        """Whether a name of the gazetteer is a proper one: written with capitals in both places."""
        return name != name.lower() and name.lower() not in self._common_names

    @cached_property
    def _common_names(self) -> frozenset[str]:
        """The offices and forms that are written in small letters: "toàn tỉnh", "nông dân"."""
        named = (name for names in self.names_of.values() for name in names)
        return frozenset(name for name in named if name == name.lower())

    def around(self, areas: Iterable[str]) -> frozenset[str]:
        """The areas, and those in which they lie."""
        chains = (chain_from(area, lambda id_: self.areas[id_].part_of) for area in areas)
        return frozenset(chain.from_iterable(chains))

    def is_of_another(self, label: str, own: str | None) -> bool:
        """Whether a label is that of an indicator of the same unit, and not of our own."""
        labelled = self._labelled_so.get(label.lower(), ())
        units = {self.indicators[each].unit for each in labelled}
        return own is not None and own not in labelled and self.indicators[own].unit in units

    @cached_property
    def _labelled_so(self) -> Mapping[str, list[str]]:
        labelled: dict[str, list[str]] = {}
        for indicator in self.registry.indicators:
            for label in (indicator.label.en, indicator.label.vi):
                labelled.setdefault(label.lower(), []).append(indicator.id)
        return labelled

    def in_base(self, unit: str) -> tuple[str, Fraction]:
        """The last base of `unit`, and how many of it one of `unit` is."""
        return in_base(unit, lambda id_: (self.units[id_].base, self.units[id_].factor))

    def read_as(self, unit: Unit) -> set[str]:
        """The ids that `scan` gives what is counted in `unit`: units may share their words."""
        return {unit.id, *(self.unit_words[form] for form in unit.forms)}


_COMPARED_WITHIN = ("nhất", "đứng đầu", "dẫn đầu", "hàng đầu", "đồng", "highest in", "largest in")


def _names(agent: Agent) -> Iterator[str]:
    yield from (agent.label.vi, agent.label.en, *agent.forms)
    if agent.office:
        yield from (agent.office.vi, agent.office.en)
