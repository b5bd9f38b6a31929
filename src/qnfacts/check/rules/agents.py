"""Whoever issues, speaks, sets or runs something is named in a quotation, in that part."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from qnfacts.check.checked import Case, Subject
from qnfacts.check.finding import Finding
from qnfacts.check.rules.documents import stating_number
from qnfacts.registry.model import Policy


class Role(NamedTuple):
    """An agent that a field of a fact names; `at` leads to it."""

    case: Case
    field: str
    agent: str
    at: tuple[str | int, ...]


def roles(subject: Subject) -> list[Role]:
    """Every agent that the facts name."""
    return [role for case in subject.cases for role in _roles(case)]


def unattributed(subject: Subject) -> list[Case]:
    """The statements and figures that credit nobody."""
    return [
        case
        for case in subject.cases
        if (field := _CREDITING.get(case.fact.kind)) and getattr(case.fact, field) is None
    ]


def find_unnamed(subject: Subject, role: Role) -> Iterator[Finding]:
    """An agent that no quotation names, or that another one is named in place of."""
    case, field, agent, at = role
    quotes = [quoted.words for quoted in case.quotes]
    if isinstance(case.fact, Policy) and (found := stating_number(case)):
        quotes = [q.words for q in case.quotes if any(r in found for r in q.readings)]
    named = {
        id_
        for words in quotes
        for m in subject.vocabulary.agent_names.mentions(words)
        for id_ in m.ids
    }
    if field in _ATTRIBUTED and (speaking := set(_speaking(subject, quotes))):
        named = speaking
    if agent not in named:
        labels = ", ".join(subject.vocabulary.agents[id_].label.vi for id_ in sorted(named))
        label = subject.vocabulary.agents[agent].label.vi
        message = f"`{field}`: no quotation names {label} there; named: {labels or 'nobody'}"
        hint = "Add a quotation with the name, or the name as the source writes it to `forms`."
        yield Finding("name-not-quoted", at, message, hint)


def find_dropped_credit(subject: Subject, case: Case) -> Iterator[Finding]:
    """A person's words, or figures that the source credits, recorded as the article's own.

    Only a person speaks without doubt: "Quảng Ninh khẳng định vị thế" is a turn of phrase.
    """
    speaking = _speaking(subject, [quoted.words for quoted in case.quotes])
    person = case.fact.kind == "statement"
    credited = [
        id_ for id_ in speaking if not person or subject.vocabulary.agents[id_].type == "person"
    ]
    if credited:
        message = (
            f"the quotation attributes it to {subject.vocabulary.agents[credited[0]].label.vi}"
        )
        hint = (
            f"Add `{_CREDITING[case.fact.kind]}: {credited[0]}`, or quote the article's own words."
        )
        yield Finding("attribution-dropped", case.path, message, hint)


def _roles(case: Case) -> Iterator[Role]:
    for field in ("issuer", "speaker", "according_to", "set_by"):
        agent = case.get(field)
        if agent is not None:
            yield Role(case, field, agent, case.at(field))
    for index, agent in enumerate(case.get("run_by") or ()):
        yield Role(case, "run_by", agent, case.at("run_by", index))


def _speaking(subject: Subject, quotes: list[str]) -> Iterator[str]:
    """Those whom the words credit: "Theo X", "X cho biết", "X, giám đốc sở Y, khẳng định"."""
    for words in quotes:
        person: frozenset[str] = frozenset()
        for mention in subject.vocabulary.agent_names.mentions(words):
            if any(subject.vocabulary.agents[id_].type == "person" for id_ in mention.ids):
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
      | phân\ tích | trao\ đổi | công\ bố | dự\ báo | kêu\ gọi | hứa | thừa\ nhận ) (?!\w)""",
    re.VERBOSE | re.IGNORECASE,
)
_ACCORDING = re.compile(
    r"""(?<!\w) theo (?:\s+(?:số\ liệu|thống\ kê|báo\ cáo|thông\ tin|đánh\ giá|lời|công\ bố
    |ông|bà|của|từ))* \s* $""",
    re.VERBOSE | re.IGNORECASE,
)
