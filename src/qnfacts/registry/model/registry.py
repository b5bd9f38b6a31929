"""The whole registry."""

from collections.abc import Iterable
from typing import Annotated, Protocol, TypeVar, get_args

from pydantic import Field

from qnfacts.registry.model.facts import Fact
from qnfacts.registry.model.fields import Label, Languages, Model, Version
from qnfacts.registry.model.vocabulary import Agent, Area, Indicator, Source, Topic, Unit
from qnfacts.terms import Language


class Registry(Model):
    """A registry whose ids are unique and whose references all resolve (see `load`)."""

    version: Annotated[Version, Field(description="Of this file's format")]
    languages: Languages = get_args(Language)
    title: Label
    sources: tuple[Source, ...]
    topics: tuple[Topic, ...] = ()
    units: tuple[Unit, ...] = ()
    areas: tuple[Area, ...] = ()
    agents: tuple[Agent, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    facts: tuple[Fact, ...] = ()


class HasId(Protocol):
    """Whatever a registry can refer to."""

    @property
    def id(self) -> str:
        """Unique in its section."""
        ...


T = TypeVar("T", bound=HasId)


def by_id(entries: Iterable[T]) -> dict[str, T]:
    """The entries under their ids, in their order."""
    return {entry.id: entry for entry in entries}
