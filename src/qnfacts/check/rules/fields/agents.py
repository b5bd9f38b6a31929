"""Whoever issues, speaks, sets or runs something is named in a quotation, in that part."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from qnfacts.check.checked import CheckedFact, CheckedQuote, CheckedRegistry
from qnfacts.check.checked.fact import governing
from qnfacts.check.checked.finding import Finding
from qnfacts.check.quotations.speech import credits_somebody
from qnfacts.check.rules.fields.documents import stating_number
from qnfacts.check.rules.fields.giving import given_names
from qnfacts.check.words.parts import PARTS
from qnfacts.check.words.speaking import ACCORDING, QUOTED, SAID_BY, SAYS
from qnfacts.problems import Message
from qnfacts.registry.model import Policy
from qnfacts.terms import AGENT_FIELDS


class Role(NamedTuple):
    """An agent that a field of a fact names; `at` leads to it."""

    fact: CheckedFact
    field: str
    agent: str
    at: tuple[str | int, ...]


def roles(_: object, fact: CheckedFact) -> Iterator[Role]:
    """Every agent that a fact names."""
    for field in AGENT_FIELDS[fact.model.kind]:
        given = fact.get(field)
        if isinstance(given, tuple):
            for index, agent in enumerate(given):
                yield Role(fact, field, agent, fact.at(field, index))
        elif given is not None:
            yield Role(fact, field, given, fact.at(field))


def is_unattributed(fact: CheckedFact) -> bool:
    """Whether it is a statement or a figure that credits nobody."""
    field = _CREDITING.get(fact.model.kind)
    return field is not None and fact.get(field) is None


def check_name(registry: CheckedRegistry, role: Role) -> Iterator[Finding]:
    """An agent that no quotation names, or names in this role."""
    given = _named(registry, role)
    if role.agent in given:
        return
    agents = registry.vocabulary.agents
    label = agents[role.agent].label.vi
    mentioned = set(_mentioned(registry, _quotes(role)))
    if role.field in PARTS and role.agent in mentioned and (role.field == "run_by" or not given):
        message = Message("no word says that {what} is `{field}`", what=label, field=role.field)
        hint = "Quote the words that say so, leave it out, or let a person confirm it."
        yield Finding("part-not-quoted", role.at, message, hint)
        return
    named = given or (mentioned if role.field in PARTS else set())
    others = ", ".join(agents[id_].label.vi for id_ in sorted(named)) or Message("nobody")
    message = Message(
        "`{field}`: no quotation names {name} there; named: {read}",
        field=role.field,
        name=label,
        read=others,
    )
    hint = "Add a quotation with the name, or the name as the source writes it to `forms`."
    yield Finding("name-not-quoted", role.at, message, hint)


def check_unattributed(registry: CheckedRegistry, fact: CheckedFact) -> Iterator[Finding]:
    """A person's words, or figures that the source credits, recorded as the article's own.

    Only a person speaks without doubt: "Quảng Ninh khẳng định vị thế" is a turn of phrase.
    """
    agents = registry.vocabulary.agents
    person = fact.model.kind == "statement"
    claim, *others = fact.quotes
    field = _CREDITING[fact.model.kind]
    left = claim.standing.left
    before, after = left.before.rpartition(";")[2], left.after.partition(";")[0]
    words = claim.words if person else f"{before}{claim.words}{after}"
    for id_ in speaking(registry, [words, *(quote.words for quote in others)]):
        if not person or agents[id_].type == "person":
            message = Message("the quotation attributes it to {name}", name=agents[id_].label.vi)
            hint = Message(
                "Add `{field}: {id}`, or quote the article's own words.", field=field, id=id_
            )
            yield Finding("attribution-dropped", fact.path, message, hint)
            return
    if claim.is_cut_from_speech and not any(credits_somebody(q.words) for q in others):
        message = Message("“{words}” is cut out of somebody's words", words=claim.words)
        hint = Message("Quote who says it, too, and add `{field}`.", field=field)
        yield Finding("attribution-dropped", fact.path, message, hint)


def _named(registry: CheckedRegistry, role: Role) -> set[str]:
    """Those whom the quotations name in this role."""
    fact, quotes = role.fact, _quotes(role)
    if role.field in PARTS:
        return {id_ for words in quotes for id_ in _given(registry, fact, words, role.field)}
    credited = set(speaking(registry, quotes))
    if fact.get("type") in _ACTS:
        credited |= set(_acting(registry, quotes))
    return credited or set(_people(registry, [q for q in quotes if SAYS.search(q)]))


def _quotes(role: Role) -> list[str]:
    """The words of the quotations that may name somebody in the role."""
    fact = role.fact
    if role.field == "according_to":
        claim = fact.quotes[0]
        behind = (q for q in fact.quotes[1:] if claim.leads_to(q) and _names_speaker(q))
        return [quote.words for quote in (claim, *governing(fact), *behind)]
    if isinstance(fact.model, Policy) and (found := stating_number(fact)):
        return [q.words for q in fact.quotes if any(r in found for r in q.readings)]
    return [quote.words for quote in fact.quotes]


def _names_speaker(quote: CheckedQuote) -> bool:
    """Whether a quotation ends its sentence, and the last it says is who has spoken."""
    if quote.text is None or not quote.standing.places:
        return False
    behind = quote.text.text[quote.standing.places[0][-1][1] :][:1]
    says = [found.end() for found in SAYS.finditer(quote.words)]
    return behind in ("", ".", "!", "?") and bool(says) and says[-1] == len(quote.words)


def _given(registry: CheckedRegistry, fact: CheckedFact, words: str, field: str) -> set[str]:
    """Those to whom the words give the role."""
    names = registry.vocabulary.agent_names.mentions(words)
    return {id_ for name in given_names(words, names, field, fact) for id_ in name.ids}


def _acting(registry: CheckedRegistry, quotes: list[str]) -> Iterator[str]:
    """Those who are said to do something: "Tỉnh tập trung ba nhóm giải pháp"."""
    for words in quotes:
        for mention in registry.vocabulary.agent_names.mentions(words):
            if _DOES.match(words, mention.end):
                yield from mention.ids


def _mentioned(registry: CheckedRegistry, quotes: list[str]) -> Iterator[str]:
    names = registry.vocabulary.agent_names
    for words in quotes:
        for mention in names.mentions(words):
            yield from mention.ids


def _people(registry: CheckedRegistry, quotes: list[str]) -> Iterator[str]:
    """The people named: "X, người phụ trách kinh tế, cho biết" may be said of any of them."""
    agents = registry.vocabulary.agents
    return (id_ for id_ in _mentioned(registry, quotes) if agents[id_].type == "person")


def speaking(registry: CheckedRegistry, quotes: list[str]) -> Iterator[str]:
    """Those whom the words credit: "Theo X", "X cho biết", "X, giám đốc sở Y, khẳng định"."""
    for words in quotes:
        person: frozenset[str] = frozenset()
        for mention in registry.vocabulary.agent_names.mentions(words):
            if any(registry.vocabulary.agents[id_].type == "person" for id_ in mention.ids):
                person = mention.ids if _APPOSED.match(words, mention.end) else frozenset()
            if SAYS.match(words, mention.end) or QUOTED.match(words, mention.end):
                yield from mention.ids | person
            elif SAID_BY.search(words, 0, mention.start) or ACCORDING.search(
                words, 0, mention.start
            ):
                yield from mention.ids


_CREDITING = {"statement": "speaker", "figure": "according_to"}
_APPOSED = re.compile(r"\s*[,(–-]")

_ACTS = frozenset({"solution", "priority", "commitment"})
"""The types of statement that say what somebody does or means to do."""

_DOES = re.compile(
    r"""\s+ (?:(?:cũng|đã|đang|luôn|sẽ|tiếp\ tục)\s+)*
    (?: tập\ trung | tăng\ cường | đẩy\ mạnh | thúc\ đẩy | ưu\ tiên | chú\ trọng | chủ\ trương
      | quyết\ (?:định|tâm) | đặt\ mục\ tiêu | hướng\ tới | triển\ khai
      | (?:focus|concentrate|prioriti[sz]e|promote|encourage|plan|decide)[sd]? ) (?!\w)""",
    re.VERBOSE | re.IGNORECASE,
)
