"""Registry to records: references resolved, values worded, quotations located."""

from collections.abc import Mapping, Sequence
from typing import assert_never, cast

from qnfacts.catalogue import Catalogue
from qnfacts.lockfile import Lock, locked_spans
from qnfacts.model import (
    Agent,
    Area,
    BaseFact,
    Event,
    Fact,
    Figure,
    Indicator,
    Initiative,
    Label,
    Policy,
    Product,
    Quote,
    Registry,
    Source,
    Statement,
    Target,
    Unit,
    by_id,
)
from qnfacts.quotation import SourceText, locate
from qnfacts.records import (
    AgentRecord,
    AreaRecord,
    IndicatorRecord,
    LabelRecord,
    QuoteRecord,
    Record,
    SourceRecord,
    UnitRecord,
    ValueRecord,
)
from qnfacts.wording import as_written, value_record


def publish(
    registry: Registry, texts: Mapping[str, SourceText], lock: Lock | None = None
) -> Catalogue:
    """The catalogue of `registry`.

    Offsets come from `texts`, the sources at hand under their ids; for the others from `lock`,
    where it knows the quotation; else there are none.
    """
    publisher = _Publisher(registry, texts, lock)
    return Catalogue(
        title=_label(registry.title),
        sources={source.id: _source(source) for source in registry.sources},
        topics={
            topic.id: {"id": topic.id, "label": _label(topic.label)} for topic in registry.topics
        },
        units={unit.id: _unit(unit) for unit in registry.units},
        areas={area.id: _area(area) for area in registry.areas},
        agents={agent.id: _agent(agent) for agent in registry.agents},
        indicators={each.id: _indicator(each) for each in registry.indicators},
        facts=tuple(publisher.fact(fact) for fact in registry.facts),
    )


class _Publisher:
    """Looks references up in one registry."""

    def __init__(
        self, registry: Registry, texts: Mapping[str, SourceText], lock: Lock | None
    ) -> None:
        self.texts = texts
        self.lock = lock
        self.sources = by_id(registry.sources)
        self.areas = by_id(registry.areas)
        self.agents = by_id(registry.agents)
        self.indicators = by_id(registry.indicators)
        self.units = by_id(registry.units)
        self.facts = by_id(registry.facts)

    def fact(self, fact: Fact) -> Record:
        """The record of one fact, its keys in the contract's order."""
        return {
            "id": fact.id,
            "kind": fact.kind,
            "label": _label(fact.label),
            "aliases": list(fact.aliases),
            "topics": list(fact.topics),
            **self._own_fields(fact),
            "value": self._value(fact),
            "note": _optional_label(fact.note),
            "contrasts_with": list(fact.contrasts_with),
            "quotes": [self._quote(fact.id, at, quote) for at, quote in enumerate(fact.quotes)],
        }

    def _own_fields(self, fact: Fact) -> Record:
        match fact:
            case Policy():
                return {
                    "document_type": fact.document_type,
                    "number": fact.number,
                    "issuer": self._agent(fact.issuer),
                    "issued": fact.issued,
                    "horizon": fact.horizon,
                    "orientation": fact.orientation,
                    "area": self._area(fact.area),
                    "aims": [_label(aim) for aim in fact.aims],
                    "succeeds": fact.succeeds,
                }
            case Figure():
                return {
                    "indicator": _indicator(self.indicators[fact.indicator]),
                    "area": self._area(fact.area),
                    "period": fact.period,
                    "dimensions": dict(fact.dimensions),
                    "statistic": fact.statistic,
                    "accumulation": fact.accumulation,
                    "according_to": self._agent(fact.according_to),
                }
            case Target():
                indicator = fact.indicator and _indicator(self.indicators[fact.indicator])
                return {
                    "indicator": indicator,
                    "area": self._area(fact.area),
                    "due": fact.due,
                    "dimensions": dict(fact.dimensions),
                    "statistic": fact.statistic,
                    "accumulation": fact.accumulation,
                    "direction": fact.direction,
                    "baseline": self._counted(fact.baseline),
                    "strength": fact.strength,
                    "goal": _optional_label(fact.goal),
                    "set_by": self._agent(fact.set_by),
                }
            case Event():
                return {
                    "date": fact.date,
                    "area": self._area(fact.area),
                    "attendance": self._counted(fact.attendance),
                }
            case Initiative():
                return {
                    "type": fact.type,
                    "run_by": [_agent(self.agents[agent]) for agent in fact.run_by],
                    "area": self._area(fact.area),
                    "since": fact.since,
                    "status": _optional_label(fact.status),
                }
            case Product():
                return {
                    "area": self._area(fact.area),
                    "stars": fact.stars,
                    "since": fact.since,
                }
            case Statement():
                return {
                    "type": fact.type,
                    "speaker": self._agent(fact.speaker),
                    "area": self._area(fact.area),
                }
            case _:
                assert_never(fact)

    def _value(self, fact: BaseFact) -> ValueRecord | None:
        if not isinstance(fact, Figure | Target) or fact.value is None or fact.indicator is None:
            return None
        unit = self.units[fact.unit or self.indicators[fact.indicator].unit]
        written = as_written(fact.value, unit.forms, (" ".join(q.spans) for q in fact.quotes))
        return value_record(fact.value, unit.id, written)

    def _counted(self, figure: str | None) -> Record | None:
        if figure is None:
            return None
        return {"figure": figure, "value": self._value(self.facts[figure])}

    def _quote(self, fact: str, at: int, quote: Quote) -> QuoteRecord:
        spans = self._spans(fact, at, quote) or [None] * len(quote.spans)
        return {
            "source": quote.source,
            "file": self.sources[quote.source].file,
            "segments": [
                {
                    "text": segment,
                    "start": span[0] if span else None,
                    "end": span[1] if span else None,
                }
                for segment, span in zip(quote.spans, spans, strict=True)
            ],
            "translation": quote.translation,
        }

    def _spans(self, fact: str, at: int, quote: Quote) -> Sequence[tuple[int, int] | None] | None:
        text = self.texts.get(quote.source)
        if text is not None:
            return locate(quote.spans, text)
        if self.lock is None:
            return None
        return locked_spans(self.lock, fact, at, quote, self.sources[quote.source])

    def _area(self, area: str | None) -> AreaRecord | None:
        return None if area is None else _area(self.areas[area])

    def _agent(self, agent: str | None) -> AgentRecord | None:
        return None if agent is None else _agent(self.agents[agent])


def _label(label: Label) -> LabelRecord:
    return {"en": label.en, "vi": label.vi}


def _optional_label(label: Label | None) -> LabelRecord | None:
    return None if label is None else _label(label)


def _area(area: Area) -> AreaRecord:
    return {
        "id": area.id,
        "label": _label(area.label),
        "part_of": area.part_of,
        "former": area.former,
    }


def _agent(agent: Agent) -> AgentRecord:
    return {
        "id": agent.id,
        "type": agent.type,
        "label": _label(agent.label),
        "office": _optional_label(agent.office),
    }


def _indicator(indicator: Indicator) -> IndicatorRecord:
    return {
        "id": indicator.id,
        "label": _label(indicator.label),
        "unit": indicator.unit,
        "more_is_better": indicator.more_is_better,
        "share_of": indicator.share_of,
        "definition": _optional_label(indicator.definition),
    }


def _unit(unit: Unit) -> UnitRecord:
    return {
        "id": unit.id,
        "label": _label(unit.label),
        "symbol": _optional_label(unit.symbol),
        "forms": list(unit.forms),
        "base": unit.base,
        "factor": unit.factor,
    }


def _source(source: Source) -> SourceRecord:
    record = source.model_dump(by_alias=True, exclude={"waived", "author"})
    authors = [name.model_dump(exclude_none=True) for name in source.author]
    ordered = {key: record.get(key, authors) for key in SourceRecord.__annotations__}
    return cast("SourceRecord", ordered)
