"""The kinds of fact, and the quotations that prove them."""

from typing import Annotated, Literal

from pydantic import Field, model_validator

from qnfacts.registry.model.fields import (
    AgentId,
    AreaIds,
    Dimensions,
    Edtf,
    FactId,
    FigureId,
    Flag,
    Id,
    IndicatorId,
    Label,
    Model,
    Notation,
    PolicyId,
    Several,
    SourceId,
    Text,
    TopicId,
    UnitId,
    invalid,
)
from qnfacts.terms import (
    Accumulation,
    Direction,
    DocumentType,
    InitiativeType,
    StatementType,
    Strength,
)
from qnfacts.values.value import Value

MOST_SEGMENTS = 20
"""A page break or a caption interrupts a sentence once or twice."""


class Quote(Model):
    """The words of a source: one span, or segments in order where the layout interrupts it."""

    source: SourceId
    text: Text | None = None
    segments: Annotated[tuple[Text, ...], Field(max_length=MOST_SEGMENTS)] = ()
    translation: Annotated[
        Text, Field(description="Into English, or from English into Vietnamese, by the editors")
    ] = ""

    @model_validator(mode="after")
    def _one_form(self) -> "Quote":
        if (self.text is None) == (not self.segments):
            raise invalid("missing-field", "a quote has either text or segments")
        return self

    @property
    def spans(self) -> tuple[str, ...]:
        """The segments; just one where nothing interrupts."""
        return self.segments or (self.text or "",)


Statistic = Literal["mean"] | None
MeantWords = Annotated[
    Text | None, Field(description="The words of the first quotation that state the value")
]
Accumulated = Annotated[
    Accumulation | None, Field(description="Where the source says what the number adds up")
]


class BaseFact(Model):
    """What every fact has."""

    id: Id
    label: Label
    aliases: Annotated[Several[Text], Field(description="Other words to find it by")] = ()
    topics: Annotated[Several[TopicId], Field(min_length=1)]
    note: Annotated[Label | None, Field(description="The editors' remark, not the source's")] = None
    contrasts_with: Annotated[
        Several[FactId], Field(description="Facts in tension with this one; both stand")
    ] = ()
    draft: Annotated[
        Flag, Field(description="Of a suggestion whose label nobody has written yet")
    ] = False
    quotes: Annotated[Several[Quote], Field(min_length=1)]


class Policy(BaseFact):
    """A policy document or scheme."""

    kind: Literal["policy"]
    document_type: DocumentType
    number: Annotated[Text | None, Field(description="As printed; absent when not stated")] = None
    issuer: AgentId | None = None
    issued: Edtf | None = None
    horizon: Annotated[Edtf | None, Field(description="The period it is made for")] = None
    orientation: Annotated[Edtf | None, Field(description="The period it looks on to")] = None
    areas: AreaIds = ()
    aims: Several[Label] = ()
    succeeds: PolicyId | None = None


class Figure(BaseFact):
    """A reported value of an indicator."""

    kind: Literal["figure"]
    indicator: IndicatorId
    areas: AreaIds
    period: Annotated[Edtf | None, Field(description="Absent when the source dates it 'now'")] = (
        None
    )
    compared_with: Annotated[
        Edtf | None, Field(description="The time that the source compares the value with")
    ] = None
    value: Notation
    at: MeantWords = None
    unit: Annotated[UnitId | None, Field(description="When not the indicator's own")] = None
    dimensions: Dimensions
    statistic: Statistic = None
    accumulation: Accumulated = None
    according_to: Annotated[AgentId | None, Field(description="Whom the source credits")] = None


class Target(BaseFact):
    """An aim: a value of an indicator, or a goal in words."""

    kind: Literal["target"]
    indicator: IndicatorId | None = None
    areas: AreaIds
    due: Edtf | None = None
    value: Notation | None = None
    at: MeantWords = None
    unit: Annotated[UnitId | None, Field(description="When not the indicator's own")] = None
    dimensions: Dimensions
    statistic: Statistic = None
    accumulation: Accumulated = None
    direction: Annotated[
        Direction | None, Field(description="Where the source says how the value is to be met")
    ] = None
    baseline: Annotated[
        FigureId | None, Field(description="The figure that the source starts from")
    ] = None
    evidence: Annotated[
        Several[FigureId], Field(description="Figures that the source itself puts beside the goal")
    ] = ()
    strength: Annotated[
        Strength | None, Field(description="Where the source says how firmly it is meant")
    ] = None
    goal: Label | None = None
    set_by: AgentId | None = None

    @model_validator(mode="after")
    def _measurable_or_worded(self) -> "Target":
        if self.value is None and self.goal is None:
            raise invalid("missing-field", "a target has a value or a goal in words")
        if self.value is not None and self.indicator is None:
            raise invalid("missing-field", "a target's value needs an indicator")
        if self.direction is not None and not _can_be_met(self.value, self.direction):
            raise invalid("wrong-value", "the value has no end that can be met in this direction")
        return self


def _can_be_met(value: Value | None, direction: Direction) -> bool:
    if value is None:
        return False
    interval = value.proven
    match direction:
        case "at least":
            return interval.low is not None
        case "at most":
            return interval.high is not None
        case "exactly":
            return interval.exact is not None
        case "between":
            return interval.low is not None and interval.high is not None


class Event(BaseFact):
    """Something that took place; the attendance is a figure of its own."""

    kind: Literal["event"]
    date: Edtf | None = None
    areas: AreaIds = ()
    attendance: FigureId | None = None


class Initiative(BaseFact):
    """A programme, project, start-up, centre or the like."""

    kind: Literal["initiative"]
    type: InitiativeType
    run_by: Several[AgentId] = ()
    areas: AreaIds = ()
    since: Edtf | None = None
    status: Annotated[Label | None, Field(description="As the source states it")] = None


class Product(BaseFact):
    """A named product, with its OCOP grade where the source gives one."""

    kind: Literal["product"]
    areas: AreaIds
    stars: Annotated[int, Field(ge=1, le=5)] | None = None
    since: Edtf | None = None


class Statement(BaseFact):
    """An assertion, by its speaker or, where nobody is named, by the article."""

    kind: Literal["statement"]
    type: StatementType
    speaker: AgentId | None = None
    areas: AreaIds = ()


Fact = Annotated[
    Policy | Figure | Target | Event | Initiative | Product | Statement,
    Field(discriminator="kind"),
]

KINDS: tuple[type[BaseFact], ...] = (
    Policy, Figure, Target, Event, Initiative, Product, Statement
)  # fmt: skip
