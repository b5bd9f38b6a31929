"""Registry to records: references resolved, values worded, quotations located."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from qnfacts.problems import CallError
from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.records.publish_entries import label_record, optional_label, vocabulary
from qnfacts.records.readings import as_written, value_record
from qnfacts.records.shapes import QuoteRecord, ValueRecord
from qnfacts.registry.lock import Lock, locked_spans
from qnfacts.registry.model import (
    BaseFact,
    Fact,
    Figure,
    Label,
    Quote,
    Ref,
    Registry,
    Target,
    by_id,
)
from qnfacts.registry.shape import fields
from qnfacts.text.quotation import SourceText, locate, source_text


def publish(
    registry: Registry, texts: Mapping[str, SourceText | str], lock: Lock | None = None
) -> Catalogue:
    """The catalogue of `registry`.

    Offsets come from `texts`, the sources at hand under their ids; for the others from `lock`,
    where it knows the quotation; else there are none. Raises CallError for what is no registry, no
    texts or no lock.

    >>> from qnfacts import parse
    >>> empty = parse("{version: 1, title: {en: A, vi: B}, sources: []}", "facts.yaml")
    >>> publish(empty, {}).title
    {'en': 'A', 'vi': 'B'}
    """
    for given, wanted in ((registry, Registry), (texts, Mapping), (lock, Lock | None)):
        if not isinstance(given, wanted):
            raise CallError(f"publish takes a registry, its texts and its lock, not {given!r}")
    at_hand = {id_: _source_text(text) for id_, text in texts.items()}
    entries = vocabulary(registry)
    publisher = _Publisher(entries, registry.facts, at_hand, lock)
    return entries._replace(facts=tuple(map(publisher.fact, registry.facts)))


def _source_text(given: SourceText | str) -> SourceText:
    if isinstance(given, str):
        return source_text(given)
    if not isinstance(given, SourceText):
        raise CallError(f"a text is a str, and {given!r} is none")
    return given


class _Publisher:
    """Makes records of facts: equal references share one record."""

    def __init__(
        self,
        entries: Catalogue,
        facts: Iterable[Fact],
        texts: Mapping[str, SourceText],
        lock: Lock | None,
    ) -> None:
        self._entries = entries
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
            **self._own_fields(fact),
            "value": self._value(fact),
            "note": optional_label(fact.note),
            "contrasts_with": list(fact.contrasts_with),
            "draft": fact.draft,
            "quotes": [self._quote(fact.id, at, quote) for at, quote in enumerate(fact.quotes)],
        }

    def _own_fields(self, fact: Fact) -> Record:
        """What the fact's kind has besides what all facts have, in the order of its model."""
        return {
            field.attribute: self._published(getattr(fact, field.attribute), field.ref)
            for field in fields(type(fact)).values()
            if field.attribute not in _IN_EVERY_FACT
        }

    def _published(self, value: Any, ref: Ref | None) -> Any:
        """The value of a field; an id that it refers to, as the record of what has the id."""
        if isinstance(value, tuple):
            return [self._published(each, ref) for each in value]
        if isinstance(value, dict):
            return dict(value)
        if isinstance(value, Label):
            return label_record(value)
        if ref is None or value is None:
            return value
        if ref.section != "facts":
            return getattr(self._entries, ref.section)[value]
        if ref.kind != "figure":
            return value
        figure = self._facts[value]
        return {
            "figure": figure.id,
            "label": label_record(figure.label),
            "value": self._value(figure),
        }

    def _value(self, fact: BaseFact) -> ValueRecord | None:
        if not isinstance(fact, Figure | Target) or fact.value is None or fact.indicator is None:
            return None
        indicator = self._entries.indicators[fact.indicator]
        unit = self._entries.units[fact.unit or indicator["unit"]]
        sources = self._entries.sources
        quotes = ((sources[q.source]["language"], " ".join(q.spans)) for q in fact.quotes)
        written = as_written(fact.value, unit["forms"], quotes)
        return value_record(fact.value, unit["id"], written)

    def _quote(self, fact: str, at: int, quote: Quote) -> QuoteRecord:
        nowhere = [(None, None)] * len(quote.spans)
        spans = self._spans(fact, at, quote) or nowhere
        return {
            "source": quote.source,
            "file": self._entries.sources[quote.source]["file"],
            "role": "context" if at else "claim",
            "segments": [
                {"text": segment, "start": start, "end": end}
                for segment, (start, end) in zip(quote.spans, spans, strict=True)
            ],
            "translation": quote.translation or None,
        }

    def _spans(self, fact: str, at: int, quote: Quote) -> Sequence[tuple[int, int]] | None:
        text = self._texts.get(quote.source)
        if text is not None:
            return locate(quote.spans, text)
        if self._lock is None:
            return None
        pinned = self._entries.sources[quote.source]["sha256"]
        return locked_spans(self._lock, fact, at, quote, pinned)


_IN_EVERY_FACT = {*BaseFact.model_fields, "kind", "value", "unit"}
