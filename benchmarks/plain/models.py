"""A registry in pydantic, written plainly."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field


class Model(BaseModel):
    """Frozen, and closed to unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Label(Model):
    """A name in two languages."""

    en: str
    vi: str


class Term(Model):
    """A topic, unit, agent, indicator or area."""

    id: str
    label: Label
    type: str | None = None
    unit: str | None = None
    forms: tuple[str, ...] = ()
    part_of: str | None = None


class Waiver(Model):
    """A passage without a fact."""

    text: str
    reason: str


class Source(Model):
    """A published text."""

    id: str
    label: Label
    type: str
    title: str
    container_title: Annotated[str, Field(alias="container-title")]
    issued: date
    language: str
    file: str
    sha256: str
    waived: tuple[Waiver, ...] = ()


class Quote(Model):
    """The words of a source, in one piece or several."""

    source: str
    text: str | None = None
    segments: tuple[str, ...] = ()
    translation: str


class BaseFact(Model):
    """What every fact has."""

    id: str
    label: Label
    topics: tuple[str, ...]
    quotes: tuple[Quote, ...]
    area: str | None = None


class Policy(BaseFact):
    """A policy document."""

    kind: Literal["policy"]
    document_type: str
    number: str
    issuer: str
    issued: date
    horizon: str


class Figure(BaseFact):
    """A value of an indicator."""

    kind: Literal["figure"]
    indicator: str
    value: int | Decimal | str
    period: date | str | None = None


class Target(BaseFact):
    """An aim."""

    kind: Literal["target"]
    indicator: str
    value: int | Decimal | str
    due: int
    set_by: str


class Event(BaseFact):
    """Something that took place."""

    kind: Literal["event"]
    date: date
    attendance: str


class Initiative(BaseFact):
    """A model or the like."""

    kind: Literal["initiative"]
    type: str
    run_by: tuple[str, ...]
    since: int
    status: Label


class Product(BaseFact):
    """A named product."""

    kind: Literal["product"]
    stars: int
    since: int


class Statement(BaseFact):
    """An assertion."""

    kind: Literal["statement"]
    type: str
    speaker: str


Fact = Annotated[
    Policy | Figure | Target | Event | Initiative | Product | Statement,
    Field(discriminator="kind"),
]


class Registry(Model):
    """The whole file."""

    version: int
    title: Label
    sources: tuple[Source, ...]
    topics: tuple[Term, ...]
    units: tuple[Term, ...]
    agents: tuple[Term, ...]
    indicators: tuple[Term, ...]
    areas: tuple[Term, ...]
    facts: tuple[Fact, ...]
