"""The registry as frozen pydantic models: the shape of `facts.yaml`, field by field."""

from qnfacts.registry.model.facts import (
    KINDS,
    BaseFact,
    Event,
    Fact,
    Figure,
    Initiative,
    Policy,
    Product,
    Quote,
    Statement,
    Target,
)
from qnfacts.registry.model.fields import Label, Ref
from qnfacts.registry.model.registry import Registry, by_id
from qnfacts.registry.model.vocabulary import (
    Agent,
    Area,
    Indicator,
    Name,
    Source,
    Topic,
    Unit,
    Waiver,
)

__all__ = [
    "KINDS", "Agent", "Area", "BaseFact", "Event", "Fact", "Figure", "Indicator", "Initiative",
    "Label", "Name", "Policy", "Product", "Quote", "Ref", "Registry", "Source", "Statement",
    "Target", "Topic", "Unit", "Waiver", "by_id",
]  # fmt: skip
