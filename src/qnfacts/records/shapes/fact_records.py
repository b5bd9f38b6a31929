"""The kinds of fact."""

from decimal import Decimal
from typing import Literal, NotRequired

from qnfacts.records.shapes.entry_records import (
    AgentRecord,
    AreaRecord,
    IndicatorRecord,
    LabelRecord,
)
from qnfacts.records.shapes.typed_dict import TypedDict
from qnfacts.terms import (
    Accumulation,
    Direction,
    DocumentType,
    HorizonStatus,
    InitiativeType,
    StatementType,
    Strength,
)


class ValueRecord(TypedDict):
    """An interval; an end of null is unbounded.

    `nominal` is the number that "about" and "up to" name without bounding anything by it. The
    ends that "about" names bound nothing either. `stated` is the one number that the value names,
    whatever its hedge; null where it names two, or an order of magnitude. `fraction` is there
    where the number is one whose decimals never end: its ends are then rounded.
    """

    low: Decimal | None
    high: Decimal | None
    low_open: bool
    high_open: bool
    nominal: Decimal | None
    stated: Decimal | None
    hedge: str | None
    unit: str | None
    as_written: str | None
    fraction: NotRequired[str]


class SegmentRecord(TypedDict):
    """A span of the source, in code points; null when its text is not at hand."""

    text: str
    start: int | None
    end: int | None


class QuoteRecord(TypedDict):
    """The words of a source; the translation is the editors' own.

    The first of a fact carries its claim, the others give its context.
    """

    source: str
    file: str
    role: Literal["claim", "context"]
    segments: list[SegmentRecord]
    translation: str | None


class MatchRecord(TypedDict):
    """Where searched words stand in a text of the fact; spans in code points of `text`."""

    field: str
    text: str
    spans: list[list[int]]


class FactRecord(TypedDict):
    """What every fact has. `contrasts_with` holds ids of facts in tension with it.

    Nobody has written the label of a `draft` yet.

    Only `search` gives `matches`.
    """

    id: str
    label: LabelRecord
    aliases: list[str]
    topics: list[str]
    value: ValueRecord | None
    note: LabelRecord | None
    contrasts_with: list[str]
    draft: bool
    quotes: list[QuoteRecord]
    matches: NotRequired[list[MatchRecord]]


class PolicyRecord(FactRecord):
    """Dates and periods are EDTF. With `--as-of`, where horizon and orientation stand then."""

    kind: Literal["policy"]
    document_type: DocumentType
    number: str | None
    issuer: AgentRecord | None
    issued: str | None
    horizon: str | None
    orientation: str | None
    areas: list[AreaRecord]
    aims: list[LabelRecord]
    succeeds: str | None
    as_of: NotRequired[str]
    horizon_status: NotRequired[HorizonStatus]
    orientation_status: NotRequired[HorizonStatus]


class FigureRecord(FactRecord):
    """`period` is null where the source gives none, or only "now".

    `compared_with` is the time that the source compares the value with.
    """

    kind: Literal["figure"]
    indicator: IndicatorRecord
    areas: list[AreaRecord]
    period: str | None
    compared_with: str | None
    at: str | None
    dimensions: dict[str, int | str]
    statistic: Literal["mean"] | None
    accumulation: Accumulation | None
    according_to: AgentRecord | None


class CountedRecord(TypedDict):
    """A figure that another fact refers to."""

    figure: str
    label: LabelRecord
    value: ValueRecord


class TargetRecord(FactRecord):
    """An aim: a value, or a goal in words. What the source does not say is null.

    `evidence` are the figures that the source itself puts beside the goal.
    """

    kind: Literal["target"]
    indicator: IndicatorRecord | None
    areas: list[AreaRecord]
    due: str | None
    at: str | None
    dimensions: dict[str, int | str]
    statistic: Literal["mean"] | None
    accumulation: Accumulation | None
    direction: Direction | None
    baseline: CountedRecord | None
    evidence: list[CountedRecord]
    strength: Strength | None
    goal: LabelRecord | None
    set_by: AgentRecord | None


class EventRecord(FactRecord):
    """Something that took place."""

    kind: Literal["event"]
    date: str | None
    areas: list[AreaRecord]
    attendance: CountedRecord | None


class InitiativeRecord(FactRecord):
    """A programme, project, start-up, centre or the like."""

    kind: Literal["initiative"]
    type: InitiativeType
    run_by: list[AgentRecord]
    areas: list[AreaRecord]
    since: str | None
    status: LabelRecord | None


class ProductRecord(FactRecord):
    """A named product."""

    kind: Literal["product"]
    areas: list[AreaRecord]
    stars: int | None
    since: str | None


class StatementRecord(FactRecord):
    """An assertion; a speaker of null is the article itself."""

    kind: Literal["statement"]
    type: StatementType
    speaker: AgentRecord | None
    areas: list[AreaRecord]


AnyFactRecord = (
    PolicyRecord
    | FigureRecord
    | TargetRecord
    | EventRecord
    | InitiativeRecord
    | ProductRecord
    | StatementRecord
)
