"""What the models say of the file's shape: which fields nest models, and which refer."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple, get_args

from pydantic import BaseModel

from qnfacts.registry.model import (
    KINDS,
    Agent,
    Area,
    BaseFact,
    Indicator,
    Ref,
    Source,
    Topic,
    Unit,
)
from qnfacts.registry.yaml.document import Data, Path

SECTIONS: Mapping[str, type[BaseModel]] = {
    "sources": Source,
    "topics": Topic,
    "units": Unit,
    "areas": Area,
    "agents": Agent,
    "indicators": Indicator,
    "facts": BaseFact,
}

FACTS: Mapping[str, type[BaseFact]] = {
    get_args(model.model_fields["kind"].annotation)[0]: model for model in KINDS
}


class Field(NamedTuple):
    """A field of a model: its name in the model, and the model or reference it holds, if any."""

    attribute: str
    model: type[BaseModel] | None
    ref: Ref | None
    description: str


def model_of(section: str, entry: Data) -> type[BaseModel]:
    """The model of an entry; what all facts share, for a fact whose kind is not known."""
    kind = entry.get("kind") if section == "facts" and isinstance(entry, dict) else None
    return FACTS.get(kind, BaseFact) if isinstance(kind, str) else SECTIONS[section]


@cache
def fields(model: type[BaseModel]) -> Mapping[str, Field]:
    """The fields of `model` by their names in the file."""
    found = {}
    for name, info in model.model_fields.items():
        parts = [*info.metadata, *_parts(info.annotation)]
        models = [p for p in parts if isinstance(p, type) and issubclass(p, BaseModel)]
        refs = [p for p in parts if isinstance(p, Ref)]
        found[info.alias or name] = Field(
            attribute=name,
            model=models[0] if models else None,
            ref=refs[0] if refs else None,
            description=info.description or "",
        )
    return found


def model_at(model: type[BaseModel], path: Path) -> type[BaseModel]:
    """The model of what stands at `path` inside an entry of `model`."""
    for part in path:
        field = fields(model).get(part) if isinstance(part, str) else None
        model = field.model if field and field.model else model
    return model


def _parts(annotation: object) -> Iterator[object]:
    """All that an annotation is made of: `tuple[X, ...] | None` has X among its parts."""
    yield annotation
    for part in get_args(annotation):
        yield from _parts(part)
