"""What facts refer to: sources, topics, units, areas, agents, indicators."""

import re
from typing import Annotated, Literal

from pydantic import Field, model_validator

from qnfacts.registry.model.fields import (
    AreaId,
    Edtf,
    Factor,
    FileName,
    Flag,
    Id,
    IndicatorId,
    Label,
    Language,
    Model,
    Numeral,
    Occurrence,
    Several,
    Sha256,
    Text,
    UnitId,
    UnitKey,
    invalid,
)
from qnfacts.terms import PARTING_KINDS, WaiverKind


class Name(Model):
    """A CSL name; `literal` for names that do not split, as most Vietnamese bylines."""

    family: Text | None = None
    given: Text | None = None
    literal: Text | None = None

    @model_validator(mode="after")
    def _named(self) -> "Name":
        if self.literal is None and self.family is None:
            raise invalid("missing-field", "a name has a family or a literal")
        return self


class Waiver(Model):
    """A passage that holds numerals or a sentence and states no fact, and why it does not.

    It stands once in its source, or `occurrence` says which one is meant, counted from 1; all of
    them only where the layout repeats it.
    """

    text: Text
    kind: WaiverKind | None = None
    occurrence: Occurrence | None = None
    reason: Text

    @property
    def taken_as(self) -> WaiverKind:
        """Its kind; without one a page's number, if it can only be that, else no claim."""
        return self.kind or ("page-number" if _PAGE.fullmatch(self.text) else "no-claim")

    @model_validator(mode="after")
    def _repeated_by_the_layout(self) -> "Waiver":
        if self.occurrence == "all" and self.kind not in PARTING_KINDS:
            raise invalid("wrong-value", "only the layout repeats a passage: say which")
        return self


_PAGE = re.compile(r"(?:(?:trang|page|p\.|tr\.)\s*)?\d{1,4}", re.IGNORECASE)


class Source(Model):
    """A published text; the bibliographic fields bear their CSL names."""

    id: Id
    label: Label
    type: Annotated[
        Literal["article", "article-journal", "article-magazine", "article-newspaper", "book",
                "chapter", "document", "legislation", "report", "webpage"],
        Field(description="CSL item type"),
    ]  # fmt: skip
    title: Text
    author: Several[Name] = ()
    container_title: Annotated[Text | None, Field(alias="container-title")] = None
    section: Text | None = None
    volume: Numeral | None = None
    issue: Numeral | None = None
    page: Numeral | None = None
    publisher: Text | None = None
    issued: Edtf
    url: Annotated[Text | None, Field(alias="URL")] = None
    accessed: Annotated[Edtf | None, Field(description="When it was read at its URL")] = None
    note: Label | None = None
    language: Language
    file: Annotated[FileName, Field(description="Name of the text that the quotations come from")]
    sha256: Annotated[Sha256, Field(description="SHA-256 of that file's bytes")]
    area: Annotated[
        AreaId | None, Field(description="What it is about where it names no other place")
    ] = None
    waived: Several[Waiver] = ()


class Topic(Model):
    """One of a short closed list."""

    id: Id
    label: Label


class Unit(Model):
    """What is counted. One of it is `factor` times one of `base`, where there is a base."""

    id: UnitKey
    label: Label
    symbol: Annotated[Label | None, Field(description="Shown behind the number")] = None
    forms: Annotated[
        Several[Text], Field(description="How texts write the unit behind a number")
    ] = ()
    base: UnitId | None = None
    factor: Factor | None = None

    @model_validator(mode="after")
    def _base_with_factor(self) -> "Unit":
        if (self.base is None) != (self.factor is None):
            raise invalid("missing-field", "base and factor go together")
        return self


class Area(Model):
    """A place; `former` when the unit of administration no longer exists."""

    id: Id
    label: Label
    forms: Annotated[Several[Text], Field(description="Other ways texts name the place")] = ()
    part_of: AreaId | None = None
    former: Flag = False


class Agent(Model):
    """A person or organisation that issues, speaks, sets or runs something."""

    id: Id
    label: Label
    forms: Annotated[Several[Text], Field(description="Other ways texts name it or them")] = ()
    type: Literal["organisation", "person"] = "organisation"
    office: Annotated[
        Label | None, Field(description="A person's office, as the source gives it")
    ] = None


class Indicator(Model):
    """What a figure measures and a target aims at."""

    id: Id
    label: Label
    forms: Annotated[
        tuple[Text, ...],
        Field(description="Other words texts have for it; … stands for words between"),
    ] = ()
    unit: UnitId
    measures: Annotated[
        Literal["level", "change"], Field(description="A change, such as a rate of growth, or not")
    ] = "level"
    more_is_better: Flag | None = None
    share_of: Annotated[
        IndicatorId | None,
        Field(description="For a percentage: the indicator that counts the whole"),
    ] = None
    definition: Label | None = None
