"""What words say of a number: that it is a level, a change, a part, an aim, or in doubt."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

Span: TypeAlias = tuple[int, int]
Words: TypeAlias = re.Pattern[str]

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


def words(listed: str, *, but: str = "", behind: str = "") -> Words:
    """A pattern of the phrases between commas, as whole words.

    The phrases of `but` hide shorter ones that they begin or end with: "liệu" is no question in
    "dữ liệu". Behind a word of `behind` there is none.
    """
    hidden = rf"(?!(?:{phrases(but)})(?!\w))" if but else ""
    past = "".join(rf"(?<!{re.escape(word)}\s)" for word in split(behind))
    parts = sorted(set(split(listed)), key=len, reverse=True)
    longer = split(but)
    said = "|".join(f"{_not_ending(part, longer)}{phrases(part)}" for part in parts)
    return re.compile(rf"(?<!\w){past}{hidden}(?P<said>{said})(?!\w)", re.IGNORECASE)


def turning(turns: Mapping[Sense, str], harmless: str, *senses: Sense, also: str = "") -> Words:
    """A pattern of the words with these senses, outside of the longer words that turn nothing.

    Words that are `also` meant have other uses far from a number.
    """
    listed = ", ".join([*(turns[sense] for sense in senses), also])
    short, long = split(listed), split(harmless)
    longer = [*long, *split(", ".join(turns[sense] for sense in turns if sense not in senses))]
    but = [phrase for phrase in longer if any(phrase.startswith(f"{word} ") for word in short)]
    but += [phrase for phrase in long if any(phrase.endswith(f" {word}") for word in short)]
    return words(listed, but=", ".join(but))


def _not_ending(word: str, longer: Collection[str]) -> str:
    """That none of the longer phrases ends with the word here."""
    before = {phrase[: -len(word)] for phrase in longer if phrase.endswith(f" {word}")}
    return "".join(rf"(?<!\b{re.escape(each)})" for each in sorted(before))


def split(listed: str) -> list[str]:
    """The phrases between the commas of a list."""
    parts = (" ".join(part.split()) for part in listed.split(","))
    return [part for part in parts if part]


def phrases(listed: str) -> str:
    """A pattern of the phrases between the commas of a list, the longest first."""
    parts = sorted(set(split(listed)), key=len, reverse=True)
    return "|".join(re.escape(part).replace(r"\ ", r"\s+") for part in parts)


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


QUESTION = re.compile(r"(?P<said>\?)(?=[”\"’)\s]*$|[”\"’)]*\s)")
PUNCTUATION = r"\s*(?: $ | [,;:.!?…()\[\]“”\"’–—] | -\s )"
CAPITALS = r"(?P<name>[^\W\d_a-zà-ỹ]\w*(?:\s+[^\W\d_a-zà-ỹ]\w*)*)"
"""Words that begin with capitals."""

_WORD = re.compile(r"\w+")
_LONGEST = 4
