"""Who issued a document, in the words around its number."""

import re
from collections.abc import Iterator

from qnfacts.author.notation import slug
from qnfacts.author.speakers import with_agent
from qnfacts.author.trials import Trial
from qnfacts.check.checked import CheckedQuote
from qnfacts.quantities import Reading
from qnfacts.registry.model import Agent, Label
from qnfacts.text.letters import CAPITAL


def with_issuer(trial: Trial, given: CheckedQuote, reading: Reading) -> Iterator[Trial]:
    """The trial with whoever the sentence says has issued a document, and the trial."""
    if found := _issuer(given, reading):
        known = trial.registry.vocabulary.agent_names.mentions(found[0])
        if ids := [id_ for m in known if m.end - m.start == len(found[0]) for id_ in m.ids]:
            yield trial._replace(issuers=ids, until=found[1])
        elif agent := _agent(trial, given, found[0]):
            yield with_agent(trial, agent)._replace(issuers=[agent.id], until=found[1])
    yield trial


def _issuer(given: CheckedQuote, reading: Reading) -> tuple[str, int] | None:
    """The name, and where a quotation may end at the earliest to hold it."""
    if behind := _BEHIND.match(given.sentence, reading.end):
        return behind["name"], behind.end("name")
    before = _BEFORE.search(given.sentence, 0, reading.start)
    return (before["name"], reading.end) if before else None


def _agent(trial: Trial, given: CheckedQuote, name: str) -> Agent | None:
    """The body of this name; one of the source's own place may be called without it."""
    own = given.source.area
    place = trial.registry.vocabulary.areas[own].label.vi if own else ""
    bare = _RANK.sub("", place)
    forms: tuple[str, ...] = ()
    if bare and _ENDS_WITH_RANK.search(name):
        if not place.lower().startswith(_rank_of(name)) and place != bare:
            return None
        forms, name = (name,), f"{name} {bare}"
    elif bare and name.endswith(f" {bare}") and _ENDS_WITH_RANK.search(name[: -len(bare) - 1]):
        forms = (name[: -len(bare) - 1],)
    if not slug(name) or slug(name) in trial.registry.vocabulary.agents:
        return None
    return Agent(id=slug(name), label=Label(en=name, vi=name), forms=forms)


def _rank_of(name: str) -> str:
    return name.rpartition(" ")[2].lower()


_RANKS = "tỉnh|thành phố|thị xã|quận|huyện|xã|phường|đặc khu"
_RANK = re.compile(rf"(?:{_RANKS}) ", re.IGNORECASE)
_ENDS_WITH_RANK = re.compile(rf"(?:\A|\s)(?:{_RANKS})\Z")
_NAMES = rf"(?:\s{CAPITAL}\w*)*"
_BODY = rf"""(?: (?:Chủ\ tịch\ )? (?:UBND|HĐND|Ủy\ ban\ nhân\ dân|Uỷ\ ban\ nhân\ dân
      |Hội\ đồng\ nhân\ dân) (?:\s(?:{_RANKS}))? {_NAMES}
    | Thủ\ tướng(?:\ Chính\ phủ)? | Chính\ phủ | Quốc\ hội | Tỉnh\ ủy{_NAMES}
    | (?:Bộ|Sở)\s{CAPITAL}\w*(?:\s[a-zà-ỹđ]+)? )"""
_BEHIND = re.compile(
    rf"""(?: \s+ngày\s+[\d/.-]+ | \s+of\s+\d{{1,2}}\ \w+\ \d{{4}} )?
    \s+ (?:của|of\s+the|of|by\s+the|by) \s+ (?P<name>{_BODY}|[A-Z]\w+(?:\s[A-Z]\w+)+) (?!\w)""",
    re.VERBOSE,
)
_BEFORE = re.compile(
    rf"""(?P<name> {_BODY} | (?<!\w)(?!The\s)[A-Z]\w+(?:\s[A-Z]\w+)+ )
    \s+ (?:(?:đã|vừa|has|had)\s+)?
    (?:ban\ hành|thông\ qua|ký(?:\ ban\ hành)?|phê\ duyệt|ra|adopted|issued|passed|approved|signed)
    \s+ (?:\S+\s+){{0,4}} \Z""",
    re.VERBOSE,
)
