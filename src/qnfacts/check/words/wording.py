"""What words say of a number: that it is a level, a change, a part, an aim, or in doubt."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from qnfacts.check.words.phrases import Phrases, split
from qnfacts.text.letters import CAPITAL

Span: TypeAlias = tuple[int, int]
Words: TypeAlias = re.Pattern[str] | Phrases

Sense = Literal[
    "negation", "rarity", "limit", "refusal", "exception", "contrast", "condition", "proviso",
    "possibility", "unreal", "plan", "scheme", "aim", "duty", "proposal", "doubt", "denial",
    "annulment", "question",
]  # fmt: skip
"""What a word does to its clause. A plan has not happened yet, an aim need never happen.

A proviso and an annulment are such only where they are cut off: in the clause of a number the
words have other uses, too ("500 trường hợp", "provided 500 jobs").
"""


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one language. Each pattern finds a phrase of its list as `said`."""

    aim: Words
    """What is aimed at or expected, and is not yet."""
    plan: Words
    """Those of them that are planned or expected: no name of a figure has them."""
    capacity: Words
    """Those of them that say what may be done at any time: "can take 150 ships"."""
    aim_too: Words
    """An aim in the quotation of a target; elsewhere it may be what is so."""
    ends_aim: Words
    """Behind it nothing is aimed at any more."""
    done: Words
    """What is so already, whatever `aim_too` says."""
    change: Words
    """What was won or lost or is lacking, unless `reached` follows."""
    fall: Words
    """Those of `change` that say it is less than before."""
    reached: Words
    """Behind a word of change: the number is what was reached."""
    part: Words
    """A part or a multiple of what counts."""
    rate: Words
    """Of each one, or each stretch of time."""
    rate_behind: Words
    """The same, right behind the number."""
    baseline: Words
    """What another number is compared with."""
    before_now: Words
    """Of an earlier time, without a date."""
    doubt: Words
    """A rumour, a denial, a condition, a guess or a question."""
    denial: Words
    """Not so, before the number."""
    ended: Words
    """Over, called off, put off or taken away."""
    elsewhere: Words
    """Of more than what a source is about, or of somewhere else."""
    leads: Words
    """What may stand before a number in its clause, and leaves it as it is."""
    verbs: Collection[str]
    """Those of them that are verbs, and nouns behind a preposition: "income from grants"."""
    subject: re.Pattern[str]
    """One of them that has another verb behind it, and so is what the clause is about."""
    empty: Collection[str]
    """Those of them that say nothing of what is counted."""
    narrows: Words
    """What begins a clause that says of which part the next one speaks."""
    restarts: Words
    """What begins a clause within another."""
    joins: Words
    """What a noun may be joined by to what is counted."""
    goes_on: Words
    """Behind that, what begins a clause or a noun phrase of its own."""
    follows: Words
    """What may stand right behind a number's noun and leaves it as it is."""
    hedges_behind: Words
    """A hedge right behind a number."""
    place: Words
    """A place with a `name`, which the registry need not know."""
    whole: Words
    """The whole of the source's own area of a `level`, such as a province."""


def words(listed: str, *, but: str = "", behind: str = "") -> Phrases:
    """The phrases between commas.

    The phrases of `but` hide shorter ones that they begin or end with: "liệu" is no question in
    "dữ liệu". Behind a word of `behind` there is none.
    """
    return Phrases(split(listed), but, behind)


def turning(turns: Mapping[Sense, str], harmless: str, *senses: Sense, also: str = "") -> Phrases:
    """The words with these senses, outside of the longer words that turn nothing.

    Words that are `also` meant have other uses far from a number.
    """
    listed = ", ".join([*(turns[sense] for sense in senses), also])
    short, long = set(split(listed)), split(harmless)
    longer = [*long, *split(", ".join(turns[sense] for sense in turns if sense not in senses))]
    but = [phrase for phrase in longer if not short.isdisjoint(_beginnings(phrase))]
    but += [phrase for phrase in long if not short.isdisjoint(_ends(phrase))]
    return words(listed, but=", ".join(but))


def _beginnings(phrase: str) -> list[str]:
    return [phrase[:at] for at, sign in enumerate(phrase) if sign == " "]


def _ends(phrase: str) -> list[str]:
    return [phrase[at + 1 :] for at, sign in enumerate(phrase) if sign == " "]


def ends_with(pattern: Words, text: str) -> bool:
    """Whether a phrase ends the text."""
    tail = text.rstrip()
    starts = [found.start() for found in _WORD.finditer(tail)][-_LONGEST:]
    return any(pattern.fullmatch(tail, start) for start in starts)


def without_ends(patterns: Collection[Words], text: str) -> str:
    """The text without the phrases at its end, one behind the other."""
    tail = text.rstrip()
    while tail:
        starts = [found.start() for found in _WORD.finditer(tail)][-_LONGEST:]
        cut = [at for at in starts if any(pattern.fullmatch(tail, at) for pattern in patterns)]
        if not cut:
            break
        tail = tail[: cut[0]].rstrip()
    return tail


LEVELS: Mapping[str, str] = {
    "vi": r"tỉnh|huyện|xã|phường|thành\ phố|thị\ xã|thị\ trấn",
    "en": "province|county|district|city|town|commune",
}
"""What an area may be, as a pattern."""
QUESTION = re.compile(r"(?P<said>\?)(?=[”\"’)\s]*$|[”\"’)]*\s)")
PUNCTUATION = r"\s*(?: $ | [,;:.!?…()\[\]“”\"’–—] | -\s )"
CAPITALS = rf"(?P<name>{CAPITAL}\w*(?:\s+{CAPITAL}\w*)*)"
"""Words that begin with capitals."""

_WORD = re.compile(r"\w+")
_LONGEST = 4
