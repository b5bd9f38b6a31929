"""Facts as they are published."""

from collections.abc import Iterable, Mapping, Sequence

from qnfacts.catalogue import Catalogue
from qnfacts.lockfile import Lock, locked_spans
from qnfacts.model import BaseFact, Fact, Figure, Quote, Target, by_id
from qnfacts.publish.fields import own_fields
from qnfacts.publish.vocabulary import label_record, optional_label
from qnfacts.quotation import SourceText, locate
from qnfacts.records import QuoteRecord, Record, ValueRecord
from qnfacts.wording import as_written, value_record


class Publisher:
    """Makes records of facts: equal references share one record."""

    def __init__(
        self,
        entries: Catalogue,
        facts: Iterable[Fact],
        texts: Mapping[str, SourceText],
        lock: Lock | None,
    ) -> None:
        """`entries` holds what `facts` refer to, and the sources that they quote."""
        self.areas = entries.areas
        self.agents = entries.agents
        self.indicators = entries.indicators
        self._units = entries.units
        self._sources = entries.sources
        self._facts = by_id(facts)
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
        """What the figure counts that another fact names; no value if it is not among the facts."""
        if figure is None:
            return None
        found = self._facts.get(figure)
        return {"figure": figure, "value": None if found is None else self._value(found)}

    def _value(self, fact: BaseFact) -> ValueRecord | None:
        if not isinstance(fact, Figure | Target) or fact.value is None or fact.indicator is None:
            return None
        unit = self._units[fact.unit or self.indicators[fact.indicator]["unit"]]
        written = as_written(fact.value, unit["forms"], (" ".join(q.spans) for q in fact.quotes))
        return value_record(fact.value, unit["id"], written)

    def _quote(self, fact: str, at: int, quote: Quote) -> QuoteRecord:
        nowhere = [(None, None)] * len(quote.spans)
        spans = self._spans(fact, at, quote) or nowhere
        return {
            "source": quote.source,
            "file": self._sources[quote.source]["file"],
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
        pinned = self._sources[quote.source]["sha256"]
        return locked_spans(self._lock, fact, at, quote, pinned)
