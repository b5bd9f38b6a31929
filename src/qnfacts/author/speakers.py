"""People who speak in a source, and whom its registry does not know yet."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile

from qnfacts.author.notation import slug
from qnfacts.author.trials import Trial
from qnfacts.registry.model import Agent, Label


def with_speakers(trial: Trial, sentence: str) -> Iterator[Trial]:
    """The trial with each person whom a sentence names and nobody has recorded."""
    registry = trial.registry
    for agent in people(sentence):
        is_known = registry.vocabulary.agent_names.mentions(agent.label.vi)
        if not is_known and agent.id not in registry.vocabulary.agents:
            agents = (*registry.model.agents, agent)
            model = registry.model.model_copy(update={"agents": agents})
            yield trial._replace(registry=replace(registry, model=model), agents=[agent])


def people(sentence: str) -> Iterator[Agent]:
    """Those who are named with two names or more behind a form of address.

    A Vietnamese text goes on to call them by the last of these.
    """
    for found in _ADDRESSED.finditer(sentence):
        names = list(takewhile(lambda name: name[0].isupper(), found["names"].split()))
        name, title = " ".join(names), found["title"].lower()
        if len(names) > 1 and slug(name):
            forms = (f"{title} {names[-1]}",) if title in _VIETNAMESE else (names[-1],)
            label = Label(en=name, vi=name)
            yield Agent(id=slug(name), label=label, forms=forms, type="person")


_VIETNAMESE = ("ông", "bà", "anh", "chị")
_ADDRESSED = re.compile(
    rf"""(?<!\w) (?P<title> {"|".join(_VIETNAMESE)} | Mrs? | Ms | Dr | Sir | Professor | Mayor
    | Councillor | Minister | Governor | President | Director | Chairman ) \.?
    (?P<names> (?:\ \w+)+ )""",
    re.VERBOSE | re.IGNORECASE,
)
