"""Facts as they are published."""

from collections.abc import Mapping, Sequence

from qnfacts.lockfile import Lock, locked_spans
from qnfacts.model import BaseFact, Fact, Figure, Quote, Registry, Target, by_id
from qnfacts.publish.fields import own_fields
from qnfacts.publish.vocabulary import (
    agent_record,
    area_record,
    indicator_record,
    label_record,
    optional_label,
)
from qnfacts.quotation import SourceText, locate
from qnfacts.records import QuoteRecord, Record, ValueRecord
from qnfacts.wording import as_written, value_record


class Publisher:
    """Makes records of the facts of one registry: equal references share one record."""

    def __init__(
        self, registry: Registry, texts: Mapping[str, SourceText], lock: Lock | None
    ) -> None:
        self.areas = {area.id: area_record(area) for area in registry.areas}
        self.agents = {agent.id: agent_record(agent) for agent in registry.agents}
        self.indicators = {each.id: indicator_record(each) for each in registry.indicators}
        self._units = by_id(registry.units)
        self._sources = by_id(registry.sources)
        self._facts = by_id(registry.facts)
        self._texts = texts
        self._lock = lock

    def fact(self, fact: Fact) -> Record:
        """The record of one fact, its keys in the contract's order."""
        return {
            "id": fact.id,
            "kind": fact.kind,
            "label": label_record(fact.label),
            "aliases": list(fact.aliases),
            "topics": list(fact.topics),
            **own_fields(fact, self),
            "value": self._value(fact),
            "note": optional_label(fact.note),
            "contrasts_with": list(fact.contrasts_with),
            "quotes": [self._quote(fact.id, at, quote) for at, quote in enumerate(fact.quotes)],
        }

    def counted(self, figure: str | None) -> Record | None:
        """What the figure counts that another fact names."""
        if figure is None:
            return None
        return {"figure": figure, "value": self._value(self._facts[figure])}

    def _value(self, fact: BaseFact) -> ValueRecord | None:
        if not isinstance(fact, Figure | Target) or fact.value is None or fact.indicator is None:
            return None
        unit = self._units[fact.unit or self.indicators[fact.indicator]["unit"]]
        written = as_written(fact.value, unit.forms, (" ".join(q.spans) for q in fact.quotes))
        return value_record(fact.value, unit.id, written)

    def _quote(self, fact: str, at: int, quote: Quote) -> QuoteRecord:
        nowhere = [(None, None)] * len(quote.spans)
        spans = self._spans(fact, at, quote) or nowhere
        return {
            "source": quote.source,
            "file": self._sources[quote.source].file,
            "segments": [
                {"text": segment, "start": start, "end": end}
                for segment, (start, end) in zip(quote.spans, spans, strict=True)
            ],
            "translation": quote.translation,
        }

    def _spans(self, fact: str, at: int, quote: Quote) -> Sequence[tuple[int, int]] | None:
        text = self._texts.get(quote.source)
        if text is not None:
            return locate(quote.spans, text)
        if self._lock is None:
            return None
        return locked_spans(self._lock, fact, at, quote, self._sources[quote.source])
