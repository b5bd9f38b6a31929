"""What facts of each kind have besides what all facts have."""

from collections.abc import Mapping
from typing import Protocol, TypeVar, assert_never

from qnfacts.model import Event, Fact, Figure, Initiative, Policy, Product, Statement, Target
from qnfacts.publish.vocabulary import label_record, optional_label
from qnfacts.records import AgentRecord, AreaRecord, IndicatorRecord, Record

T = TypeVar("T")


class References(Protocol):
    """Where what a fact refers to is looked up."""

    areas: Mapping[str, AreaRecord]
    agents: Mapping[str, AgentRecord]
    indicators: Mapping[str, IndicatorRecord]

    def counted(self, figure: str | None) -> Record | None:
        """What the figure counts that another fact names."""
        ...


def own_fields(fact: Fact, of: References) -> Record:
    """The fields of the fact's kind, in the contract's order."""
    match fact:
        case Policy():
            return _policy(fact, of)
        case Figure():
            return _figure(fact, of)
        case Target():
            return _target(fact, of)
        case Event():
            return _event(fact, of)
        case Initiative():
            return _initiative(fact, of)
        case Product():
            return _product(fact, of)
        case Statement():
            return _statement(fact, of)
        case _:
            assert_never(fact)


def _policy(policy: Policy, of: References) -> Record:
    return {
        "document_type": policy.document_type,
        "number": policy.number,
        "issuer": _found(of.agents, policy.issuer),
        "issued": policy.issued,
        "horizon": policy.horizon,
        "orientation": policy.orientation,
        "area": _found(of.areas, policy.area),
        "aims": [label_record(aim) for aim in policy.aims],
        "succeeds": policy.succeeds,
    }


def _figure(figure: Figure, of: References) -> Record:
    return {
        "indicator": of.indicators[figure.indicator],
        "area": _found(of.areas, figure.area),
        "period": figure.period,
        "dimensions": dict(figure.dimensions),
        "statistic": figure.statistic,
        "accumulation": figure.accumulation,
        "according_to": _found(of.agents, figure.according_to),
    }


def _target(target: Target, of: References) -> Record:
    return {
        "indicator": _found(of.indicators, target.indicator),
        "area": _found(of.areas, target.area),
        "due": target.due,
        "dimensions": dict(target.dimensions),
        "statistic": target.statistic,
        "accumulation": target.accumulation,
        "direction": target.direction,
        "baseline": of.counted(target.baseline),
        "strength": target.strength,
        "goal": optional_label(target.goal),
        "set_by": _found(of.agents, target.set_by),
    }


def _event(event: Event, of: References) -> Record:
    return {
        "date": event.date,
        "area": _found(of.areas, event.area),
        "attendance": of.counted(event.attendance),
    }


def _initiative(initiative: Initiative, of: References) -> Record:
    return {
        "type": initiative.type,
        "run_by": [of.agents[agent] for agent in initiative.run_by],
        "area": _found(of.areas, initiative.area),
        "since": initiative.since,
        "status": optional_label(initiative.status),
    }


def _product(product: Product, of: References) -> Record:
    return {
        "area": _found(of.areas, product.area),
        "stars": product.stars,
        "since": product.since,
    }


def _statement(statement: Statement, of: References) -> Record:
    return {
        "type": statement.type,
        "speaker": _found(of.agents, statement.speaker),
        "area": _found(of.areas, statement.area),
    }


def _found(known: Mapping[str, T], id_: str | None) -> T | None:
    return None if id_ is None else known[id_]
