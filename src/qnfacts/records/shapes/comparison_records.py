"""What `compare`, `reconcile`, `derive` and `timeline` print."""

from decimal import Decimal
from typing import Literal

from qnfacts.records.shapes.entry_records import LabelRecord
from qnfacts.records.shapes.fact_records import (
    AnyFactRecord,
    FigureRecord,
    TargetRecord,
    ValueRecord,
)
from qnfacts.records.shapes.typed_dict import TypedDict
from qnfacts.terms import (
    AreaRelation,
    DateField,
    Direction,
    DirectionFrom,
    Outcome,
    ReasonCode,
    Verdict,
)


class ReasonRecord(TypedDict):
    """Why an outcome is what it is: a code for programs, words for people."""

    code: ReasonCode
    words: LabelRecord


class ReachedRecord(TypedDict):
    """Percent of the number asked for, rounded down to one decimal, at both ends of the figure."""

    low: Decimal
    high: Decimal


class ComparedFigureRecord(TypedDict):
    """A figure held against a target.

    `decides` says whether the target's outcome rests on it. `value` is the figure's in the
    target's unit, null where the units do not convert. `distance` is the figure less the number
    asked for, an interval too; `reached` is null unless both ends of the figure are known and
    reached.
    """

    outcome: Outcome
    reason: ReasonRecord
    decides: bool
    area_relation: AreaRelation
    value: ValueRecord | None
    distance: ValueRecord | None
    reached: ReachedRecord | None
    figure: FigureRecord


class RelatedRecord(TypedDict):
    """A figure that shares topics with a target and does not measure it."""

    id: str
    label: LabelRecord
    topics: list[str]
    indicator: str
    value: ValueRecord
    measures_target: Literal[False]


class ComparisonRecord(TypedDict):
    """A target and what the figures prove about it.

    `asked` is the interval that meets the target. `direction_from` says where the direction is
    from: the registry's own field, the words of the value, or what is better for the indicator.
    `due_end` is the last day of the target's period; `days_left` is negative once it has passed.
    `needed` says what would have to be known to tell, null where the outcome is known. `related` is
    empty where there are `figures`, and holds none of the target's evidence.
    """

    id: str
    outcome: Outcome
    reason: ReasonRecord
    needed: LabelRecord | None
    as_of: str
    due_end: str | None
    days_left: int | None
    direction: Direction | None
    direction_from: DirectionFrom | None
    asked: ValueRecord | None
    target: TargetRecord
    figures: list[ComparedFigureRecord]
    related: list[RelatedRecord]


class ReconciliationRecord(TypedDict):
    """Facts about the same thing, side by side.

    `sum` and `rest` are of a whole and its parts: what the parts add up to, and what the whole
    leaves besides; null elsewhere, and where nothing is known. The whole is the first of `facts`.
    """

    type: Literal["parts", "twice", "contrast"]
    verdict: Verdict
    ids: list[str]
    sum: ValueRecord | None
    rest: ValueRecord | None
    facts: list[AnyFactRecord]


class DerivedRecord(TypedDict):
    """A value that no source states: what follows from the facts in `follows_from`.

    A `number` is a stated share of a stated whole, a `share` a stated part of one. An end whose
    decimals never stop is moved outwards and left out; what is one number nevertheless is then
    given in `percent_rounded` too, to one decimal.
    """

    kind: Literal["derived"]
    type: Literal["number", "share"]
    label: LabelRecord
    value: ValueRecord
    percent_rounded: Decimal | None
    follows_from: list[FigureRecord]


class EntryRecord(TypedDict):
    """A date or period of a fact, and the first and the last day that it touches."""

    id: str
    kind: Literal["policy", "event", "target"]
    label: LabelRecord
    field: DateField
    edtf: str
    first: str
    last: str
