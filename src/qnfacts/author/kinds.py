"""Facts of each kind, with the fields in which the check finds least."""

import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from qnfacts.author.fitting import Draft, Fields, best
from qnfacts.author.trials import Trial
from qnfacts.check.checked import CheckedQuote, CheckedRegistry
from qnfacts.check.rules.fields.details import strength_in
from qnfacts.check.rules.fields.documents import TYPE_NAMES, type_name
from qnfacts.quantities import Reading
from qnfacts.values.notation import notation


class Claimed(NamedTuple):
    """A number of a source, in a quotation, and what may be its times and who gives it."""

    source: str
    given: CheckedQuote
    quote: str
    reading: Reading
    dates: Sequence[str | None]
    speakers: Sequence[str | None]


def figure(trial: Trial, kind: str, claimed: Claimed) -> Draft:
    """A figure of the trial's indicator, or a target."""
    source, given, quote, reading, dates, speakers = claimed
    date, agents = ("period", "according_to") if kind == "figure" else ("due", "set_by")
    fact: Fields = {
        "kind": kind,
        "topics": topics_of(trial),
        "indicator": trial.indicator,
        "value": notation(reading.value) if reading.value else None,
    }
    if reading.mean:
        fact["statistic"] = "mean"
    if kind == "target":
        fact["strength"] = strength_in(quote)
    own = [r.text for r in given.sentence_readings if r.value]
    options: dict[str, Sequence[Any]] = {
        "area": areas_of(trial.registry, source, given.sentence),
        "dimensions": [None, *({"stars": stars} for stars in stars_in(given.sentence))],
        "at": [None, *_meant(trial, reading)] if len(own) > 1 else [None],
        date: dates,
        agents: speakers,
    }
    based = [r.edtf for r in given.sentence_readings if r.is_baseline and _has_year(r)]
    if kind == "figure" and based:
        options["compared_with"] = [None, *based]
    return best(trial, fact, options, source, quote)


def policy(
    trial: Trial, source: str, quote: str, reading: Reading, dates: Mapping[str, str | None]
) -> Draft:
    """A document with its number."""
    types = [type_ for type_, name in TYPE_NAMES.items() if name == type_name(reading)]
    options: dict[str, Sequence[Any]] = {
        "document_type": types or list(TYPE_NAMES),
        "issuer": trial.issuers or agents_of(trial.registry),
    }
    fact = {
        "kind": "policy",
        "topics": topics_of(trial),
        "number": reading.number,
        **dates,
    }
    return best(trial, fact, options, source, quote)


def goal(trial: Trial, source: str, sentence: str, quote: str, due: Sequence[str | None]) -> Draft:
    """A target in words."""
    strength = strength_in(quote)
    fact = {"kind": "target", "topics": topics_of(trial), "goal": "", "strength": strength}
    options: dict[str, Sequence[Any]] = {
        "area": areas_of(trial.registry, source, sentence),
        "due": due,
        "set_by": agents_of(trial.registry),
    }
    return best(trial, fact, options, source, quote)


def statement(trial: Trial, source: str, quote: str, speakers: Sequence[str | None]) -> Draft:
    """What the source says, or somebody in it."""
    type_ = "ranking" if RANKS.search(quote) else "assertion"
    fact = {"kind": "statement", "topics": topics_of(trial), "type": type_}
    areas = [None, *areas_of(trial.registry, source, quote)]
    named = [id_ for m in trial.registry.vocabulary.agent_names.mentions(quote) for id_ in m.ids]
    speakers = [*(agent for agent in speakers if agent in named), *speakers]
    options: dict[str, Sequence[Any]] = {"speaker": speakers, "area": areas}
    return best(trial, fact, options, source, quote)


def _has_year(date: Reading) -> bool:
    return bool(date.edtf and date.edtf[:4].isdigit())


def _meant(trial: Trial, reading: Reading) -> list[str]:
    """The words of a number, with its unit where the registry did not have it."""
    forms = [form for unit in trial.units for form in unit.forms]
    return [reading.text, *(f"{reading.text} {form}" for form in forms)]


def topics_of(trial: Trial) -> list[str]:
    """The first topic of the registry."""
    return [topic.id for topic in trial.registry.model.topics[:1]]


def areas_of(registry: CheckedRegistry, source: str, words: str) -> list[str | list[str]]:
    """The areas that the words name, the last first, all of these, and that of the source."""
    found = [id_ for m in registry.vocabulary.area_names.mentions(words) for id_ in m.ids]
    own, named = registry.sources[source].area, list(dict.fromkeys(found))
    listed = [named] if len(named) > 1 else []
    return [*named[::-1], *listed, *([own] if own and own not in named else [])]


def agents_of(registry: CheckedRegistry) -> list[str | None]:
    """Nobody, and the agents of the registry."""
    return [None, *(agent.id for agent in registry.model.agents[:_MOST_AGENTS])]


def stars_in(words: str) -> list[int]:
    """The grades that they name."""
    return [int(stars) for stars in dict.fromkeys(_STARS.findall(words))]


_STARS = re.compile(r"\b([1-5])[ -](?:sao|stars?)\b")
RANKS = re.compile(
    r"""(?<!\w) (?: nhất\ (?:tỉnh|nước|cả\ nước|miền|vùng|huyện|xã|khu\ vực|thế\ giới|toàn)
    | dẫn\ đầu | (?:đứng|xếp)\ (?:đầu|thứ|hạng(?!\ (?:OCOP|[1-5]\ sao))) | ranks? | ranked
    | the\ (?:\w+\ )? (?:largest|biggest|smallest|highest|lowest|longest|oldest|newest|fastest
      |busiest|richest|poorest|strongest|best|worst|tallest|deepest|greatest|leading) ) (?!\w)""",
    re.VERBOSE | re.IGNORECASE,
)
"""What says of a thing that it stands before or behind others."""
_MOST_AGENTS = 20
