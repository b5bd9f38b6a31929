"""People who speak in a source, and whom its registry does not know yet."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile

from qnfacts.author.notation import slug
from qnfacts.author.speech import credited
from qnfacts.author.trials import Trial
from qnfacts.check.checked import CheckedQuote
from qnfacts.registry.model import Agent, Label


def with_speakers(trial: Trial, sentence: str) -> Iterator[Trial]:
    """The trial with each person whom a sentence names and nobody has recorded."""
    for agent in people(sentence):
        is_known = trial.registry.vocabulary.agent_names.mentions(agent.label.vi)
        if not is_known and agent.id not in trial.registry.vocabulary.agents:
            yield with_agent(trial, agent)._replace(speakers=[agent.id])


def with_crediting(trial: Trial, source: str, given: CheckedQuote) -> Iterator[Trial]:
    """The trial with whoever says a sentence of a longer speech, and the words that say so."""
    credit = credited(trial.registry, source, given)
    for named in with_speakers(trial, credit):
        yield named._replace(credit=credit)
    for mention in trial.registry.vocabulary.agent_names.mentions(credit):
        yield trial._replace(speakers=sorted(mention.ids), credit=credit)


def with_agent(trial: Trial, agent: Agent) -> Trial:
    """The trial with an agent that its registry does not have."""
    registry = trial.registry
    agents = (*registry.model.agents, agent)
    model = registry.model.model_copy(update={"agents": agents})
    return trial._replace(registry=replace(registry, model=model), agents=[*trial.agents, agent])


def people(sentence: str) -> Iterator[Agent]:
    """Those who are named behind a form of address, or in English before or behind "said".

    A Vietnamese text goes on to call them by the last of their names.
    """
    found: dict[str, Agent] = {}
    for agent in (*_addressed(sentence), *_saying(sentence)):
        found.setdefault(agent.id, agent)
    yield from found.values()


def _addressed(sentence: str) -> Iterator[Agent]:
    for found in _ADDRESSED.finditer(sentence):
        names = list(takewhile(lambda name: name[0].isupper(), found["names"].split()))
        title = found["title"].lower()
        if len(names) > 1:
            is_vietnamese = title in _VIETNAMESE
            yield from _person(names, f"{title} {names[-1]}" if is_vietnamese else names[-1])
        elif names and _SAYS.match(sentence, found.start("names") + 1 + len(names[0])):
            yield from _person([title, *names])


def _saying(sentence: str) -> Iterator[Agent]:
    for found in _SAYING.finditer(sentence):
        names = (found["before"] or found["behind"]).split()
        if len(names) > _MOST_NAMES or names[0] in _TITLES:
            names = names[-2:]
        if len(names) > 1 and names[0] not in _NO_NAMES:
            yield from _person(names, names[-1])


def _person(names: list[str], *forms: str) -> Iterator[Agent]:
    name = " ".join(names)
    if slug(name):
        label = Label(en=name, vi=name)
        yield Agent(id=slug(name), label=label, forms=forms, type="person")


_VIETNAMESE = ("ông", "bà", "anh", "chị")
_ADDRESSED = re.compile(
    rf"""(?<!\w) (?P<title> {"|".join(_VIETNAMESE)} | Mrs? | Ms | Dr | Sir | Professor | Mayor
    | Councillor | Minister | Governor | President | Director | Chairman ) \.?
    (?P<names> (?:\ \w+(?:['’]\w+)?)+ )""",
    re.VERBOSE | re.IGNORECASE,
)
_SAYS = re.compile(
    r",?\s(?:nói|kể|cho biết|cho hay|chia sẻ|khẳng định|nhấn mạnh|thông tin|bộc bạch|tâm sự)(?!\w)"
)
_NAME = r"(?:[A-Z][’'])?[A-Z][a-z]+(?:[-’'][A-Z]?[a-z]+)?"
_VERB = r"(?:said|says|told|added|adds|explained)"
_SAYING = re.compile(
    rf"""(?<!\w){_VERB}\ (?P<behind>{_NAME}(?:\ {_NAME}){{1,5}})
    | (?<!\w)(?P<before>{_NAME}(?:\ {_NAME}){{1,5}}) (?:,\ [^,.“”"]{{2,60}},)? \ {_VERB}(?!\w)""",
    re.VERBOSE,
)
_TITLES = ("Mr", "Mrs", "Ms", "Dr", "Sir", "Professor", "Mayor", "Councillor", "Minister",
           "Governor", "President", "Director", "Chairman")  # fmt: skip
_NO_NAMES = ("The", "In", "On", "At", "But", "And")
_MOST_NAMES = 3
