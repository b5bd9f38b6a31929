"""Whoever issues, speaks, sets or runs something is named in a quotation, in that part."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from qnfacts.check.checked import CheckedFact, CheckedRegistry
from qnfacts.check.checked.fact import governing
from qnfacts.check.checked.finding import Finding
from qnfacts.check.rules.fields.documents import stating_number
from qnfacts.registry.model import Policy
from qnfacts.terms import AGENT_FIELDS


class Role(NamedTuple):
    """An agent that a field of a fact names; `at` leads to it."""

    fact: CheckedFact
    field: str
    agent: str
    at: tuple[str | int, ...]


def roles(registry: CheckedRegistry) -> list[Role]:
    """Every agent that the facts name."""
    return [role for fact in registry.facts for role in _roles(fact)]


def unattributed(registry: CheckedRegistry) -> list[CheckedFact]:
    """The statements and figures that credit nobody."""
    return [
        fact
        for fact in registry.facts
        if (field := _CREDITING.get(fact.model.kind)) and fact.get(field) is None
    ]


def check_name(registry: CheckedRegistry, role: Role) -> Iterator[Finding]:
    """An agent that no quotation names, or that another one is named in place of."""
    named = _named(registry, role)
    if role.agent not in named:
        agents = registry.vocabulary.agents
        label = agents[role.agent].label.vi
        others = ", ".join(agents[id_].label.vi for id_ in sorted(named)) or "nobody"
        message = f"`{role.field}`: no quotation names {label} there; named: {others}"
        hint = "Add a quotation with the name, or the name as the source writes it to `forms`."
        yield Finding("name-not-quoted", role.at, message, hint)


def check_unattributed(registry: CheckedRegistry, fact: CheckedFact) -> Iterator[Finding]:
    """A person's words, or figures that the source credits, recorded as the article's own.

    Only a person speaks without doubt: "Quảng Ninh khẳng định vị thế" is a turn of phrase.
    """
    agents = registry.vocabulary.agents
    person = fact.model.kind == "statement"
    claim, *others = fact.quotes
    left = claim.standing.left
    before, after = left.before.rpartition(";")[2], left.after.partition(";")[0]
    words = claim.words if person else f"{before}{claim.words}{after}"
    for id_ in speaking(registry, [words, *(quote.words for quote in others)]):
        if not person or agents[id_].type == "person":
            message = f"the quotation attributes it to {agents[id_].label.vi}"
            field = _CREDITING[fact.model.kind]
            hint = f"Add `{field}: {id_}`, or quote the article's own words."
            yield Finding("attribution-dropped", fact.path, message, hint)
            return


def _named(registry: CheckedRegistry, role: Role) -> set[str]:
    """Those whom the quotations name in this role, or at all where they name nobody in it."""
    fact = role.fact
    quotes = [quote.words for quote in fact.quotes]
    if role.field == "according_to":
        quotes = [quote.words for quote in (fact.quotes[0], *governing(fact))]
    if isinstance(fact.model, Policy) and (found := stating_number(fact)):
        quotes = [q.words for q in fact.quotes if any(r in found for r in q.readings)]
    if role.field in _ATTRIBUTED:
        credited = set(speaking(registry, quotes))
        if fact.get("type") in _ACTS:
            credited |= set(_acting(registry, quotes))
        return credited or set(_people(registry, [q for q in quotes if _SAYS.search(q)]))
    return set(_mentioned(registry, quotes))


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


def _roles(fact: CheckedFact) -> Iterator[Role]:
    for field in AGENT_FIELDS[fact.model.kind]:
        given = fact.get(field)
        if isinstance(given, tuple):
            for index, agent in enumerate(given):
                yield Role(fact, field, agent, fact.at(field, index))
        elif given is not None:
            yield Role(fact, field, given, fact.at(field))


def speaking(registry: CheckedRegistry, quotes: list[str]) -> Iterator[str]:
    """Those whom the words credit: "Theo X", "X cho biết", "X, giám đốc sở Y, khẳng định"."""
    for words in quotes:
        person: frozenset[str] = frozenset()
        for mention in registry.vocabulary.agent_names.mentions(words):
            if any(registry.vocabulary.agents[id_].type == "person" for id_ in mention.ids):
                person = mention.ids if _APPOSED.match(words, mention.end) else frozenset()
            if _SAYS.match(words, mention.end):
                yield from mention.ids | person
            elif _ACCORDING.search(words, 0, mention.start):
                yield from mention.ids


_ATTRIBUTED = frozenset({"speaker", "according_to"})
_CREDITING = {"statement": "speaker", "figure": "according_to"}
_APPOSED = re.compile(r"\s*[,(–-]")

_SAYS = re.compile(
    r"""[\s,–-]* (?:(?:cũng|đã|đang|luôn|vừa|từng|tiếp\ tục|đều|lại|còn|thẳng\ thắn)\s+)*
    (?: nhấn\ mạnh | khẳng\ định | cho\ (?:biết|rằng|hay) | đánh\ giá | nói | phát\ biểu | chia\ sẻ
      | cam\ kết | khuyến\ khích | xác\ định | tin | nhận\ (?:định|xét) | thông\ (?:tin|báo) | nêu
      | đề\ nghị | yêu\ cầu | kỳ\ vọng | bày\ tỏ | chỉ\ (?:ra|đạo) | lưu\ ý | ghi\ nhận
      | phân\ tích | trao\ đổi | công\ bố | dự\ báo | kêu\ gọi | hứa | thừa\ nhận
      | says? | said | told | stated? | states | reports? | reported | warn(?:s|ed) ) (?!\w)""",
    re.VERBOSE | re.IGNORECASE,
)
_ACTS = frozenset({"solution", "priority", "commitment"})
"""The types of statement that say what somebody does or means to do."""

_DOES = re.compile(
    r"""\s+ (?:(?:cũng|đã|đang|luôn|sẽ|tiếp\ tục)\s+)*
    (?: tập\ trung | tăng\ cường | đẩy\ mạnh | thúc\ đẩy | ưu\ tiên | chú\ trọng | chủ\ trương
      | quyết\ (?:định|tâm) | đặt\ mục\ tiêu | hướng\ tới | triển\ khai
      | (?:focus|concentrate|prioriti[sz]e|promote|encourage|plan|decide)[sd]? ) (?!\w)""",
    re.VERBOSE | re.IGNORECASE,
)
_ACCORDING = re.compile(
    r"""(?<!\w) (?: according\ to(?:\ the)? | theo (?:\s+(?:số\ liệu|thống\ kê|báo\ cáo
    |thông\ tin|đánh\ giá|lời|công\ bố|ông|bà|của|từ))* ) \s* $""",
    re.VERBOSE | re.IGNORECASE,
)
