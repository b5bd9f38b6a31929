"""What a fact points to altered: people and bodies, places, indicators, other facts, itself."""

from collections.abc import Iterator

from mutants.mutant import Data, without
from qnfacts.registry.model import Registry


def agents(registry: Registry, data: Data) -> Iterator[Data]:
    """Another speaker, issuer, runner; none; one more."""
    for field in _ROLES[data["kind"]]:
        yield without(data, field)
        for agent in registry.agents:
            yield data | {field: agent.id}
    if data["kind"] == "initiative":
        running = data.get("run_by", [])
        for agent in registry.agents:
            yield data | {"run_by": [*running, agent.id]}
            for at in range(len(running)):
                yield data | {"run_by": [*running[:at], agent.id, *running[at + 1 :]]}
        for at in range(len(running)):
            yield data | {"run_by": [*running[:at], *running[at + 1 :]]}


def areas(registry: Registry, data: Data) -> Iterator[Data]:
    """Another place, none, or one more."""
    yield without(data, "area")
    for area in registry.areas:
        yield data | {"area": area.id}
        if "area" in data:
            yield data | {"area": [data["area"], area.id]}


def indicators(registry: Registry, data: Data) -> Iterator[Data]:
    """A number of something else."""
    if "indicator" in data:
        for indicator in registry.indicators:
            yield data | {"indicator": indicator.id}


def facts(registry: Registry, data: Data) -> Iterator[Data]:
    """Another attendance, a policy that it did not succeed, a contrast dropped or invented."""
    others = [fact for fact in registry.facts if fact.id != data["id"]]
    for field, kind in _LINKS.get(data["kind"], {}).items():
        yield without(data, field)
        for other in others:
            if other.kind == kind:
                yield data | {field: other.id}
    contrasts = data.get("contrasts_with", [])
    for at in range(len(contrasts)):
        yield data | {"contrasts_with": [*contrasts[:at], *contrasts[at + 1 :]]}
    yield data | {"contrasts_with": [*contrasts, others[0].id]}


def ids(registry: Registry, data: Data) -> Iterator[Data]:
    """A fact under another name, a name shortened, a name that another fact has."""
    id_ = data["id"]
    taken = next(fact.id for fact in registry.facts if fact.id != id_)
    for other in (f"{id_}-2", id_[:-1].rstrip("-"), taken):
        yield data | {"id": other}


_ROLES = {
    "policy": ("issuer",),
    "figure": ("according_to",),
    "target": ("set_by",),
    "event": (),
    "initiative": (),
    "product": (),
    "statement": ("speaker",),
}
_LINKS = {"event": {"attendance": "figure"}, "policy": {"succeeds": "policy"}}
