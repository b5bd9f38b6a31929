"""Registry to records: references resolved, values worded, quotations located."""

from collections.abc import Mapping

from qnfacts.catalogue import Catalogue
from qnfacts.lockfile import Lock
from qnfacts.model import Registry
from qnfacts.publish.facts import Publisher
from qnfacts.publish.vocabulary import label_record, source_record, topic_record, unit_record
from qnfacts.quotation import SourceText

__all__ = ["publish"]


def publish(
    registry: Registry, texts: Mapping[str, SourceText], lock: Lock | None = None
) -> Catalogue:
    """The catalogue of `registry`.

    Offsets come from `texts`, the sources at hand under their ids; for the others from `lock`,
    where it knows the quotation; else there are none.
    """
    publisher = Publisher(registry, texts, lock)
    return Catalogue(
        title=label_record(registry.title),
        sources={source.id: source_record(source) for source in registry.sources},
        topics={topic.id: topic_record(topic) for topic in registry.topics},
        units={unit.id: unit_record(unit) for unit in registry.units},
        areas=publisher.areas,
        agents=publisher.agents,
        indicators=publisher.indicators,
        facts=tuple(map(publisher.fact, registry.facts)),
    )
