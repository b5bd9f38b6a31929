"""What is said about a number, product or undertaking altered: grade, mean, status, type."""

from collections.abc import Iterable, Iterator
from typing import get_args

from mutants.mutant import Data, without
from qnfacts.registry.model import Registry
from qnfacts.terms import Accumulation, Direction, InitiativeType, StatementType, Strength


def stars(_: Registry, data: Data) -> Iterator[Data]:
    """A product of 5 stars as one of 4, or of none."""
    if data["kind"] == "product":
        yield without(data, "stars")
        yield from _each(data, "stars", range(1, 6))


def dimensions(_: Registry, data: Data) -> Iterator[Data]:
    """A number of products with 5 stars as one of products with 4, or of all."""
    if data["kind"] in ("figure", "target"):
        yield without(data, "dimensions")
        for grade in range(1, 6):
            yield data | {"dimensions": {"stars": grade}}


def statistics(_: Registry, data: Data) -> Iterator[Data]:
    """A mean as a plain number and the other way round; a sum over time."""
    if data["kind"] in ("figure", "target"):
        yield from _field(data, "statistic", ("mean",))
        yield from _field(data, "accumulation", get_args(Accumulation))


def aims(registry: Registry, data: Data) -> Iterator[Data]:
    """A target meant more or less firmly, to be met otherwise, or from another start."""
    if data["kind"] == "target":
        yield from _field(data, "strength", get_args(Strength))
        yield from _field(data, "direction", get_args(Direction))
        figures = [fact.id for fact in registry.facts if fact.kind == "figure"]
        yield from _field(data, "baseline", figures)


def types(_: Registry, data: Data) -> Iterator[Data]:
    """A project as a programme, a forecast as an assertion."""
    if data["kind"] == "initiative":
        yield from _each(data, "type", get_args(InitiativeType))
    if data["kind"] == "statement":
        yield from _each(data, "type", get_args(StatementType))


def kinds(_: Registry, data: Data) -> Iterator[Data]:
    """A figure as a target, an event as an initiative, an initiative as a statement."""
    common = {name: data[name] for name in data if name in _COMMON}
    yield common | {"kind": "statement", "type": "assertion"}
    yield common | {"kind": "initiative", "type": "project"}
    yield common | {"kind": "event"}
    yield common | {"kind": "product", "area": data.get("area", "quang-ninh")}
    yield common | {"kind": "policy", "document_type": "scheme"}
    yield common | {"kind": "target", "goal": data["label"], "area": data.get("area", "quang-ninh")}
    if data["kind"] == "figure":
        yield without(data, "period") | {"kind": "target"}
    if data["kind"] == "target":
        yield without(data, "due") | {"kind": "figure"}


def _field(data: Data, name: str, values: Iterable[str]) -> Iterator[Data]:
    yield without(data, name)
    yield from _each(data, name, values)


def _each(data: Data, name: str, values: Iterable[object]) -> Iterator[Data]:
    return (data | {name: value} for value in values)


_COMMON = ("id", "label", "aliases", "topics", "note", "contrasts_with", "quotes")
