"""Published registries without their texts, as they are or changed."""

from functools import cache
from pathlib import Path
from typing import Any

from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.records.publish import publish
from qnfacts.registry.loading import load


@cache
def published(registry: Path) -> Catalogue:
    """The catalogue of a registry."""
    return publish(load(registry), {})


def changed(catalogue: Catalogue, **values: dict[str, Any]) -> Catalogue:
    """The catalogue with other values of some figures; `_` in a name stands for a hyphen."""
    new = {name.replace("_", "-"): value for name, value in values.items()}

    def fact(old: Record) -> Record:
        return {**old, "value": {**old["value"], **new[old["id"]]}} if old["id"] in new else old

    return catalogue._replace(facts=tuple(map(fact, catalogue.facts)))
