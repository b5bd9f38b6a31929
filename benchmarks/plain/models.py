"""A registry in pydantic, written plainly."""

import datetime as dt
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
    kind: str
    reason: str


class Source(Model):
    """A published text."""

    id: str
    label: Label
    type: str
    title: str
    container_title: Annotated[str, Field(alias="container-title")]
    issued: dt.date
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


class Fact(Model):
    """A fact, with the fields of all kinds."""

    id: str
    kind: Literal["policy", "figure", "target", "event", "initiative", "product", "statement"]
    label: Label
    topics: tuple[str, ...]
    quotes: tuple[Quote, ...]
    area: str | None = None
    attendance: str | None = None
    date: dt.date | None = None
    document_type: str | None = None
    due: int | None = None
    horizon: str | None = None
    indicator: str | None = None
    issued: dt.date | None = None
    issuer: str | None = None
    number: str | None = None
    period: dt.date | str | None = None
    run_by: tuple[str, ...] = ()
    set_by: str | None = None
    since: int | None = None
    speaker: str | None = None
    stars: int | None = None
    status: Label | None = None
    type: str | None = None
    value: int | Decimal | str | None = None


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
