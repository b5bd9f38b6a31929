"""Facts as they are published: plain JSON-like records, with fixed keys in a fixed order.

Every command reads these, every machine-readable format writes them, and `schemas.py` derives
the JSON Schemas of the outputs from them. References are resolved: a record stands alone.
"""

from typing import Any

from qnfacts.records.answers import (
    CitationRecord,
    CoverageRecord,
    CoveredSourceRecord,
    KindRecord,
    SchemaRecord,
    ShareRecord,
    TierRecord,
)
from qnfacts.records.facts import (
    AnyFactRecord,
    AttendanceRecord,
    EventRecord,
    FactRecord,
    FigureRecord,
    InitiativeRecord,
    MatchRecord,
    PolicyRecord,
    ProductRecord,
    QuoteRecord,
    SegmentRecord,
    StatementRecord,
    TargetRecord,
    ValueRecord,
)
from qnfacts.records.vocabulary import (
    AgentRecord,
    AreaRecord,
    IndicatorRecord,
    LabelRecord,
    NameRecord,
    SourceRecord,
    TopicRecord,
    UnitRecord,
)

__all__ = [
    "AgentRecord",
    "AnyFactRecord",
    "AreaRecord",
    "AttendanceRecord",
    "CitationRecord",
    "CoverageRecord",
    "CoveredSourceRecord",
    "EventRecord",
    "FactRecord",
    "FigureRecord",
    "IndicatorRecord",
    "InitiativeRecord",
    "KindRecord",
    "LabelRecord",
    "MatchRecord",
    "NameRecord",
    "PolicyRecord",
    "ProductRecord",
    "QuoteRecord",
    "Record",
    "SchemaRecord",
    "SegmentRecord",
    "ShareRecord",
    "SourceRecord",
    "StatementRecord",
    "TargetRecord",
    "TierRecord",
    "TopicRecord",
    "UnitRecord",
    "ValueRecord",
]

Record = dict[str, Any]
"""Any record, once its kind no longer matters."""
