"""Facts as they are published: plain JSON-like records, with fixed keys in a fixed order.

Every command reads these, every machine-readable format writes them, and `schemas.py` derives
the JSON Schemas of the outputs from them. References are resolved: a record stands alone.
"""

from typing import Any

from qnfacts.records.shapes.answer_records import (
    CitationRecord,
    CoverageRecord,
    CoveredSourceRecord,
    KindRecord,
    SchemaRecord,
    ShareRecord,
    TierRecord,
)
from qnfacts.records.shapes.check_records import (
    CountsRecord,
    ProblemRecord,
    ReportRecord,
    RuleRecord,
)
from qnfacts.records.shapes.comparison_records import (
    ComparedFigureRecord,
    ComparisonRecord,
    DerivedRecord,
    EntryRecord,
    ReachedRecord,
    ReasonRecord,
    ReconciliationRecord,
    RelatedRecord,
)
from qnfacts.records.shapes.entry_records import (
    AgentRecord,
    AreaRecord,
    IndicatorRecord,
    LabelRecord,
    NameRecord,
    SourceRecord,
    TopicRecord,
    UnitRecord,
)
from qnfacts.records.shapes.fact_records import (
    AnyFactRecord,
    CountedRecord,
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
from qnfacts.records.shapes.scan_records import (
    DocumentRecord,
    QuantityRecord,
    ReadingRecord,
    SpanRecord,
    TimeRecord,
)

__all__ = [
    "AgentRecord",
    "AnyFactRecord",
    "AreaRecord",
    "CitationRecord",
    "ComparedFigureRecord",
    "ComparisonRecord",
    "CountedRecord",
    "CountsRecord",
    "CoverageRecord",
    "CoveredSourceRecord",
    "DerivedRecord",
    "DocumentRecord",
    "EntryRecord",
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
    "ProblemRecord",
    "ProductRecord",
    "QuantityRecord",
    "QuoteRecord",
    "ReachedRecord",
    "ReadingRecord",
    "ReasonRecord",
    "ReconciliationRecord",
    "Record",
    "RelatedRecord",
    "ReportRecord",
    "RuleRecord",
    "SchemaRecord",
    "SegmentRecord",
    "ShareRecord",
    "SourceRecord",
    "SpanRecord",
    "StatementRecord",
    "TargetRecord",
    "TierRecord",
    "TimeRecord",
    "TopicRecord",
    "UnitRecord",
    "ValueRecord",
]

Record = dict[str, Any]
"""Any record, once its kind no longer matters."""
