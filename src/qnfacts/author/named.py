"""Things that words of a source name, drafted as a person says what they are."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, get_args

from qnfacts.author.fitting import Draft, Fields, best
from qnfacts.author.trials import Trial
from qnfacts.check.rules.fields.documents import TYPE_NAMES
from qnfacts.phrases import say
from qnfacts.terms import InitiativeType, Language

Options = Mapping[str, Sequence[Any]]
"""For a field of a fact what it may be, the likeliest first."""


def named(
    trial: Trial, kind: str, source: str, quotes: Sequence[str], options: Options
) -> Iterator[Draft]:
    """Drafts of an event, an initiative, a product or a document of which a quotation tells.

    `options` has what may be its `date`, its `area`, its `agents` and its `stars`. A document is
    of a type that its words name; its number is left out.
    """
    day, area, agents = (options[name] for name in ("date", "area", "agents"))
    fields: dict[str, Options] = {
        "policy": {"issued": day, "issuer": agents},
        "event": {"date": day, "area": [*area, None]},
        "initiative": {"since": day, "run_by": agents, "area": [None, *area]},
        "product": {"since": day, "area": area, "stars": [*options["stars"], None]},
    }
    for quote in quotes if kind in fields else ():
        fact: Fields = {
            "kind": kind,
            "topics": [topic.id for topic in trial.registry.model.topics[:1]],
        }
        if kind == "initiative":
            fact["type"] = _type(quote, trial.registry.sources[source].language)
        if kind != "policy":
            yield best(trial, fact, fields[kind], source, quote)
        elif types := _documents(quote.lower()):
            yield best(trial, fact, {"document_type": types, **fields[kind]}, source, quote)


def _documents(words: str) -> list[str]:
    """The types of document that words in small letters name, in one language or the other."""
    return [type_ for type_, name in TYPE_NAMES.items() if type_ in words or name.lower() in words]


def _type(quote: str, lang: str) -> str:
    """The type of an initiative that is named first in its words."""
    language: Language = "en" if lang == "en" else "vi"
    said = {type_: quote.lower().find(say(type_, language)) for type_ in get_args(InitiativeType)}
    found = [type_ for type_, at in said.items() if at >= 0]
    return min(found, key=said.__getitem__, default="programme")
