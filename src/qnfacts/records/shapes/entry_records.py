"""What facts refer to."""

from decimal import Decimal
from typing import Literal

from qnfacts.records.shapes.typed_dict import TypedDict


class LabelRecord(TypedDict):
    """A name in both languages."""

    en: str
    vi: str


class AreaRecord(TypedDict):
    """A place; `part_of` is the id of the area around it, `forms` are its other names."""

    id: str
    label: LabelRecord
    forms: list[str]
    part_of: str | None
    former: bool


class AgentRecord(TypedDict):
    """A person or an organisation; `forms` are other names."""

    id: str
    type: Literal["organisation", "person"]
    label: LabelRecord
    forms: list[str]
    office: LabelRecord | None


class IndicatorRecord(TypedDict):
    """What is measured, in which unit; `share_of` is the id of what a percentage is a part of."""

    id: str
    label: LabelRecord
    unit: str
    more_is_better: bool | None
    share_of: str | None
    definition: LabelRecord | None


class UnitRecord(TypedDict):
    """What is counted; `forms` are the words that texts write behind the number.

    One of it is `factor` times one of `base`, where there is a base.
    """

    id: str
    label: LabelRecord
    symbol: LabelRecord | None
    forms: list[str]
    base: str | None
    factor: Decimal | None


class TopicRecord(TypedDict):
    """One of a short closed list."""

    id: str
    label: LabelRecord


class NameRecord(TypedDict, total=False):
    """A CSL name."""

    family: str
    given: str
    literal: str


SourceRecord = TypedDict(
    "SourceRecord",
    {
        "id": str,
        "label": LabelRecord,
        "type": str,
        "title": str,
        "author": list[NameRecord],
        "container-title": str | None,
        "section": str | None,
        "volume": str | None,
        "issue": str | None,
        "page": str | None,
        "publisher": str | None,
        "issued": str,
        "URL": str | None,
        "accessed": str | None,
        "note": LabelRecord | None,
        "language": str,
        "file": str,
        "sha256": str,
    },
)
