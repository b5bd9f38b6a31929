"""Who a draft credits with a number or with words, and whether the registry credits another."""

import re
from collections.abc import Iterable, Iterator, Sequence

from qnfacts.audit.judges.offices import Office, beside, is_another, offices
from qnfacts.audit.reading.draft import Span
from qnfacts.audit.reading.mention import Mention
from qnfacts.audit.reading.places import Places
from qnfacts.audit.reading.sentences import Sentence
from qnfacts.audit.reading.tokens import keys
from qnfacts.audit.verdicts import BORNE_OUT, Judgement
from qnfacts.registry.model import Agent, Figure, Product, Registry, Statement
from qnfacts.text.folding import fold
from qnfacts.text.letters import CAPITAL


class Speakers:
    """The agents of a registry by their names."""

    def __init__(self, registry: Registry, places: Places) -> None:
        self._is_read = places.knows
        self._ratings = {f.id for f in registry.facts if isinstance(f, Statement | Product)}
        self._agents = {agent.id: agent for agent in registry.agents}
        self._names = {a.id: [fold(name) for name in _names(a)] for a in registry.agents}
        self._credited = {f.id: f.according_to for f in registry.facts if isinstance(f, Figure)}
        self._offices = {a.id: [*_offices(a)] for a in registry.agents}
        areas = (fold(n) for a in registry.areas for n in (a.label.vi, a.label.en, *a.forms))
        self._places = frozenset(areas)
        self._place_words = frozenset(w for name in self._places for w in keys(name, marked=False))

    def of(self, sentence: Sentence, mention: Mention) -> set[str]:
        """Who a sentence says it is from: agents by their ids, others by their names."""
        start, end = sentence.span
        text = sentence.draft.text
        before, after = text[start : mention.start], text[mention.end : end]
        said = [found["who"] or found["by"] or "" for found in SAID_BY.finditer(before)]
        said += [found["after"] or found["next"] or "" for found in SAYS.finditer(after)]
        around = fold(f"{before} . {after}")
        persons = {
            id_
            for id_ in self._names
            if self.is_person(id_) and any(_has(around, name) for name in self._names[id_])
        }
        return persons | self._named(said)

    def has_other_office(self, speaker: str, sentence: Sentence) -> bool:
        """Whether a sentence gives a person of the registry an office, and none that it knows."""
        known = self._offices[speaker]
        told = [o for name in self._names[speaker] for o in beside(sentence.text, name)]
        words = self._place_words
        return bool(known and told) and all(is_another(each, known, words) for each in told)

    def checked(self, judgement: Judgement, sentence: Sentence) -> Judgement:
        """The judgement on a number, unless the draft credits it to other than its source does.

        A rating by somebody of whom the registry says nothing may be another.
        """
        if judgement.verdict in BORNE_OUT and self._ratings.issuperset(judgement.facts):
            raters = self._told(sentence, judgement.span)
            is_foreign = any(not self._is_known_name(each) for each in raters)
            return judgement._replace(verdict="unknown", facts=()) if is_foreign else judgement
        credited = {self._credited.get(fact) for fact in judgement.facts}
        if judgement.verdict not in BORNE_OUT or len(credited) != 1:
            return judgement
        (agent,) = credited
        told = list(self._told(sentence, judgement.span)) if agent else []
        if agent is None or not told or any(_names_one(each, self._names[agent]) for each in told):
            return judgement
        if any(self._is_known_body(each) or self._is_rival(each, agent) for each in told):
            right = self.label(agent, sentence.language)
            return Judgement(judgement.span, "wrong-attribution", judgement.facts, right)
        return judgement

    def _told(self, sentence: Sentence, span: Span) -> Iterator[str]:
        """Whom a sentence credits with a number, in its own clauses; without diacritics."""
        text, (start, end) = sentence.draft.text, sentence.span
        before = _TURN.split(text[start : span.start])[-1]
        for piece in (before, _TURN.split(text[span.end : end])[0]):
            for found in _CREDITED.finditer(piece):
                yield fold(found["by"] or found["who"])

    def _is_known_body(self, told: str) -> bool:
        """Whether it is an agent of the registry that does not go by the name of a place."""
        every = self._names.values()
        return any(_names_one(told, names) for names in every if self._places.isdisjoint(names))

    def _is_known_name(self, told: str) -> bool:
        """Whether it is an agent of the registry, or something that its texts name."""
        return self._is_read(told) or any(_names_one(told, each) for each in self._names.values())

    def _is_rival(self, told: str, agent: str) -> bool:
        """Whether it is another body of the same kind: two departments, two ministries."""
        label = self._agents[agent].label
        own = {word for name in self._names[agent] for word in keys(name, marked=False)}
        own |= {"".join(w[0] for w in _telling(name)) for name in self._names[agent]}
        heads = _heads(told) & (_heads(fold(label.vi)) | _heads(fold(label.en)))
        others = [w for w in _telling(told) if w not in heads | self._place_words]
        return bool(heads and others) and not any(
            word in mine or word.startswith(mine) for word in others for mine in own
        )

    def is_known(self, speaker: str) -> bool:
        """Whether a speaker is an agent of the registry."""
        return speaker in self._agents

    def is_person(self, speaker: str) -> bool:
        """Whether a speaker is a person of the registry."""
        return self.is_known(speaker) and self._agents[speaker].type == "person"

    def label(self, agent: str, language: str) -> str:
        """What an agent is called in Vietnamese or English."""
        label = self._agents[agent].label
        return label.vi if language == "vi" else label.en

    def is_named(self, agent: str, sentence: Sentence) -> bool:
        """Whether a sentence, or the one before it, names an agent."""
        text = fold(
            sentence.text if sentence.before is None else f"{sentence.before.text} {sentence.text}"
        )
        return any(_has(text, name) for name in self._names[agent])

    def _named(self, said: Iterable[str]) -> set[str]:
        speakers: set[str] = set()
        for words in filter(None, said):
            folded = fold(words)
            known = {id_ for id_, names in self._names.items() if _names_one(folded, names)}
            is_name = any(word[0].isupper() for word in words.split()[1:]) or words.isupper()
            if known or (is_name and len(words) > _SHORTEST):
                speakers |= known or {words}
        return speakers


def _telling(name: str) -> list[str]:
    return [word for word in keys(name, marked=False) if word not in _LINKS]


def _heads(name: str) -> set[str]:
    """The words that may say what kind of body a name is of: the first, or that before "of"."""
    words = name.split(" of ", maxsplit=1)[0].split()
    return set(keys(f"{words[0]} {words[-1]}", marked=False)) if words else set()


def _names(agent: Agent) -> Iterator[str]:
    yield from (agent.label.vi, agent.label.en, *agent.forms)
    if agent.type == "person":
        yield from (f"{title} {agent.label.vi.split()[-1]}" for title in _TITLES)
    if agent.office:
        yield from (agent.office.vi, agent.office.en)


def _offices(agent: Agent) -> Iterator[Office]:
    if agent.office:
        yield from (*offices(agent.office.vi), *offices(agent.office.en))


def _has(text: str, name: str) -> bool:
    """Whether a name stands in a text by itself; both without diacritics."""
    at = text.find(name)
    return (
        at >= 0
        and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text[max(0, at - 1) :]) is not None
    )


def _names_one(words: str, names: Sequence[str]) -> bool:
    """Whether words hold one of the names, or are the beginning or the telling words of one.

    The office of a deputy is not that of whom he stands for.
    """
    told = set(_telling(words))
    return any(
        (_has(words, name) and not _has(words, f"pho {name}"))
        or (len(words) > _NAME and name.startswith(words))
        or (len(told) > 1 and told <= set(keys(name, marked=False)) and _is_office(words, name))
        for name in names
    )


def _is_office(words: str, name: str) -> bool:
    """Whether words that stand in a name are, if they are an office, the one that it has."""
    said, known = list(offices(words)), list(offices(name))
    return not said or not known or not is_another(said[0], known, ())


_TITLES = ("ông", "bà", "anh", "chị", "Mr", "Mr.", "Ms", "Ms.", "Mrs", "Mrs.", "Dr", "Dr.")
_NAME, _SHORTEST = 8, 2
_LINKS = frozenset({"va", "and", "of", "the"})
_TITLE = r"(?:(?:ông|bà|anh|chị|Mr|Ms|Mrs|Dr)\.?\s+)?"
_WHO = rf"{_TITLE}{CAPITAL}[^,;:.!?“\"«]{{1,90}}?"
_VERB = (
    r"cho\ biết|cho\ rằng|cho\ hay|khẳng\ định|nhấn\ mạnh|phát\ biểu|nói|đánh\ giá|nhận\ định"
    r"|chia\ sẻ|gọi|ví|coi|xem|xếp"
    r"|tuyên\ bố|nêu|ghi\ nhận|cho\ biet|danh\ gia|khang\ dinh|nhan\ manh"
    r"|said|says|called|calls|told|stressed|described|describes|praised|noted|declared|believes"
    r"|considers|judged|rated|rates|affirmed|added|dubbed"
    r"|assess(?:es|ed)|regards|hailed|deems|names|named"
)
SAID_BY = re.compile(
    rf"""\b(?:[Tt]heo|[Tt]heo\ lời|[Aa]ccording\ to|được|by)\s+(?:the\s+)?
      (?P<by>{_WHO})(?=\s*(?:,|:|\s(?:{_VERB})\b|\Z))
    | (?:^|(?<=[\s,;]))(?:[Tt]he\s+)?(?P<who>{_WHO})\s+
      (?:đã\ |cũng\ |also\ |has\ |have\ )?(?:{_VERB})\b""",
    re.VERBOSE,
)
SAYS = re.compile(
    rf"""(?:\bby\s+(?:the\s+)?(?P<after>{CAPITAL}[^,;:.!?]{{1,90}})
    | (?:^|,)\s*(?:the\s+)?(?P<next>{_WHO})\s+(?:{_VERB})\b)""",
    re.VERBOSE,
)
_TURN = re.compile(r";\s|\s(?:but|while|whereas|còn|nhưng)\s")
_CREDITED = re.compile(
    rf"""\b(?:[Tt]heo|[Aa]ccording\ to|[Nn]guồn:|[Ss]ource:
        |(?<=,\ )(?:says|said|reports|reported))\s+
      (?:the\s+|(?:số\ liệu|báo\ cáo|thống\ kê|công\ bố|figures|data)(?:\ (?:mới|của|from|by|of)
        (?:\ the)?)*\s+)?
      (?P<by>{_TITLE}{CAPITAL}[^,;:.!?“\"«()\n]{{1,90}})
    | (?:^|(?<=[,;]\ ))(?:[Tt]he\s+)?(?P<who>{CAPITAL}[^,;:.!?“\"«()\n]{{1,60}}?)\s+
      (?:cho\ biết|cho\ hay|công\ bố|thống\ kê|said|says|reports|reported|counts|counted)\b""",
    re.VERBOSE,
)
