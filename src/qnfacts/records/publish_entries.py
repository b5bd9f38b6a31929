"""Vocabularies to records: sources, topics, units, areas, agents, indicators."""

from typing import cast

from qnfacts.records.catalogue import Catalogue
from qnfacts.records.shapes import (
    AgentRecord,
    AreaRecord,
    IndicatorRecord,
    LabelRecord,
    SourceRecord,
    TopicRecord,
    UnitRecord,
)
from qnfacts.registry.model import Agent, Area, Indicator, Label, Registry, Source, Topic, Unit


def vocabulary(registry: Registry) -> Catalogue:
    """The catalogue of a registry without its facts."""
    return Catalogue(
        title=label_record(registry.title),
        sources={source.id: source_record(source) for source in registry.sources},
        topics={topic.id: topic_record(topic) for topic in registry.topics},
        units={unit.id: unit_record(unit) for unit in registry.units},
        areas={area.id: area_record(area) for area in registry.areas},
        agents={agent.id: agent_record(agent) for agent in registry.agents},
        indicators={each.id: indicator_record(each) for each in registry.indicators},
        facts=(),
    )


def label_record(label: Label) -> LabelRecord:
    """A name in both languages."""
    return {"en": label.en, "vi": label.vi}


def optional_label(label: Label | None) -> LabelRecord | None:
    """A name that need not be there."""
    return None if label is None else label_record(label)


def topic_record(topic: Topic) -> TopicRecord:
    """A topic."""
    return {"id": topic.id, "label": label_record(topic.label)}


def area_record(area: Area) -> AreaRecord:
    """An area."""
    return {
        "id": area.id,
        "label": label_record(area.label),
        "forms": list(area.forms),
        "part_of": area.part_of,
        "former": area.former,
    }


def agent_record(agent: Agent) -> AgentRecord:
    """A person or an organisation."""
    return {
        "id": agent.id,
        "type": agent.type,
        "label": label_record(agent.label),
        "forms": list(agent.forms),
        "office": optional_label(agent.office),
    }


def indicator_record(indicator: Indicator) -> IndicatorRecord:
    """An indicator."""
    return {
        "id": indicator.id,
        "label": label_record(indicator.label),
        "unit": indicator.unit,
        "more_is_better": indicator.more_is_better,
        "share_of": indicator.share_of,
        "definition": optional_label(indicator.definition),
    }


def unit_record(unit: Unit) -> UnitRecord:
    """A unit, with the words that texts write for it."""
    return {
        "id": unit.id,
        "label": label_record(unit.label),
        "symbol": optional_label(unit.symbol),
        "forms": list(unit.forms),
        "base": unit.base,
        "factor": unit.factor,
    }


def source_record(source: Source) -> SourceRecord:
    """A source, without what only the proof of it needs."""
    record = source.model_dump(by_alias=True, exclude={"waived", "author"})
    authors = [name.model_dump(exclude_none=True) for name in source.author]
    ordered = {key: record.get(key, authors) for key in SourceRecord.__annotations__}
    return cast("SourceRecord", ordered)
