"""What `scan` finds in a text."""

from typing import Literal

from qnfacts.records.shapes.fact_records import ValueRecord
from qnfacts.records.shapes.typed_dict import TypedDict


class SpanRecord(TypedDict):
    """A piece of the text, in code points from its first; a byte order mark counts as one."""

    text: str
    start: int
    end: int


class QuantityRecord(SpanRecord):
    """A number with its hedge and its unit; `statistic` as the words beside it say."""

    type: Literal["quantity"]
    value: ValueRecord
    statistic: Literal["mean"] | None


class TimeRecord(SpanRecord):
    """A date or a period, in EDTF."""

    type: Literal["date", "period"]
    edtf: str


class DocumentRecord(SpanRecord):
    """The number of a legal or administrative document."""

    type: Literal["document"]
    number: str


ReadingRecord = QuantityRecord | TimeRecord | DocumentRecord
