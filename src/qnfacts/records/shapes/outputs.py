"""What each command prints, as types."""

from collections.abc import Mapping
from typing import Any

from qnfacts.records.shapes import (
    AnyFactRecord,
    AuditRecord,
    CitationRecord,
    ComparisonRecord,
    CoveredSourceRecord,
    DerivedRecord,
    EntryRecord,
    EventRecord,
    FigureRecord,
    InitiativeRecord,
    KindRecord,
    PolicyRecord,
    ProductRecord,
    ReadingRecord,
    ReconciliationRecord,
    ReportRecord,
    RuleRecord,
    SchemaRecord,
    StatementRecord,
    TargetRecord,
    TermRecord,
    TierRecord,
)

OUTPUTS: Mapping[str, Any] = {
    "overview": list[KindRecord],
    "policies": list[PolicyRecord],
    "figures": list[FigureRecord],
    "targets": list[TargetRecord],
    "events": list[EventRecord],
    "initiatives": list[InitiativeRecord],
    "products": list[ProductRecord],
    "statements": list[StatementRecord],
    "ocop": list[TierRecord],
    "list": list[AnyFactRecord],
    "show": list[AnyFactRecord],
    "search": list[AnyFactRecord],
    "cite": list[CitationRecord],
    "sources": list[CoveredSourceRecord],
    "terms": list[TermRecord],
    "compare": list[ComparisonRecord],
    "reconcile": list[ReconciliationRecord],
    "derive": list[DerivedRecord],
    "timeline": list[EntryRecord],
    "scan": list[ReadingRecord],
    "audit": list[AuditRecord],
    "check": ReportRecord,
    "rules": list[RuleRecord],
    "schema": list[SchemaRecord],
}
"""All but explanations, which the reader has to be loaded for."""
