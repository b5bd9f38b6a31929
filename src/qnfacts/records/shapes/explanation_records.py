"""What `scan --explain` says; apart from the other shapes, for it needs the reader."""

from typing import Literal

from qnfacts.quantities import ReadingType, Reason
from qnfacts.records.shapes.entry_records import LabelRecord
from qnfacts.records.shapes.fact_records import ValueRecord
from qnfacts.records.shapes.scan_records import SpanRecord
from qnfacts.records.shapes.typed_dict import TypedDict


class WhyRecord(TypedDict):
    """The type of a reading or the reason why there is none, and words for it."""

    code: ReadingType | Reason
    words: LabelRecord


class ExplanationRecord(SpanRecord):
    """What is read, or left unread, and why; lines and columns from 1, in code points.

    `value` with `statistic`, `edtf` or `number` is there as the type asks for, the others null.
    """

    type: ReadingType | Literal["unread"]
    line: int
    column: int
    value: ValueRecord | None
    statistic: Literal["mean"] | None
    edtf: str | None
    number: str | None
    reason: WhyRecord
