"""What facts refer to: the vocabularies of a registry, and what texts call their entries."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from qnfacts.check.claims.naming import IndicatorNames
from qnfacts.registry.model import Agent, Area, Indicator, Registry, Unit, by_id
from qnfacts.text.names import Gazetteer


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
        """The names of areas."""
        return Gazetteer(
            (name, area.id)
            for area in self.registry.areas
            for name in (area.label.vi, area.label.en, *area.forms)
        )

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

    def read_as(self, unit: Unit) -> set[str]:
        """The ids that `scan` gives what is counted in `unit`: units may share their words."""
        return {unit.id, *(self.unit_words[form] for form in unit.forms)}


def _names(agent: Agent) -> Iterator[str]:
    yield from (agent.label.vi, agent.label.en, *agent.forms)
    if agent.office:
        yield from (agent.office.vi, agent.office.en)
