"""Registry to records: references resolved, values worded, quotations located."""

from collections.abc import Mapping

from qnfacts.catalogue import Catalogue
from qnfacts.lockfile import Lock
from qnfacts.model import Registry
from qnfacts.publish.facts import Publisher
from qnfacts.publish.vocabulary import vocabulary
from qnfacts.quotation import SourceText

__all__ = ["Publisher", "publish", "vocabulary"]


def publish(
    registry: Registry, texts: Mapping[str, SourceText], lock: Lock | None = None
) -> Catalogue:
    """The catalogue of `registry`.

    Offsets come from `texts`, the sources at hand under their ids; for the others from `lock`,
    where it knows the quotation; else there are none.
    """
    entries = vocabulary(registry)
    publisher = Publisher(entries, registry.facts, texts, lock)
    return entries._replace(facts=tuple(map(publisher.fact, registry.facts)))
