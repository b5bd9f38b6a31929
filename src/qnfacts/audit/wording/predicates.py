"""The verb that a draft tells a number with, and as it is said of what is to come."""

import re
from typing import NamedTuple

from qnfacts.audit.wording.cases import Case
from qnfacts.audit.wording.verbs import bounding_verb


class Verb(NamedTuple):
    """Where a verb begins, its words, and as it is said of what is to come."""

    start: int
    words: str
    infinitive: str


def verb_told(case: Case) -> Verb | None:
    """The verb before the number; one that bounds it is told as reaching it."""
    start = case.sentence.span.start
    if bound := bounding_verb(case):
        had = _HAD.search(case.text, start, bound.span.start)
        first = had.start() if had else bound.span.start
        return Verb(first, case.text[first : bound.span.end], _REACH[case.lang])
    found = _VERB[case.lang].search(case.before)
    if found is None:
        return None
    done = (found["done"] or "").strip()
    infinitive = found["verb"] or done
    if case.lang == "en":
        infinitive = _INFINITIVES.get(infinitive.lower()) or f"have {done}"
    return Verb(start + found.start(), found[0], infinitive)


def be_of(verb: str, subject: str) -> str:
    """Whether one or many are spoken of, by the verb or by what stands before it."""
    words, before = verb.lower().split(), subject.split()
    if _ONE & {*words} or any(_ONE_IS.fullmatch(word) for word in words):
        return "is"
    if _MANY & {*words}:
        return "are"
    is_many = bool(before) and _MANY_ARE.search(before[-1]) and "of" not in before
    return "are" if is_many else "is"


_HAD = re.compile(
    r"(?:\b(?:has|have|had|now|already|currently|đã|hiện|nay|da|hien)\s+)+\Z", re.IGNORECASE
)
_REACH = {"en": "reach", "vi": "đạt"}
_INFINITIVES = {
    "reached": "reach", "reaches": "reach", "reach": "reach", "stood at": "stand at",
    "stands at": "stand at", "stand at": "stand at", "is": "be", "are": "be", "was": "be",
    "were": "be", "makes up": "make up", "made up": "make up", "make up": "make up",
    "accounts for": "account for", "accounted for": "account for", "account for": "account for",
    "takes": "take", "took": "take", "take": "take", "contributes": "contribute",
    "contributed": "contribute", "exceeds": "exceed", "exceeded": "exceed", "counts": "count",
    "counted": "count", "employs": "employ", "employed": "employ", "hits": "reach", "hit": "reach",
    "rose to": "rise to", "risen to": "rise to", "grew to": "grow to", "grown to": "grow to",
    "climbed to": "climb to", "amounts to": "amount to", "amounted to": "amount to",
    "represents": "represent", "represented": "represent", "equals": "equal",
}  # fmt: skip
_VERB = {
    "en": re.compile(
        r"\b(?:(?:now|already|currently)\s+)?(?:(?:has|have|had)(?:\s+(?:now|already|since))*"
        rf"(?P<done>(?:\s+[a-z]+){{0,2}})|(?P<verb>{'|'.join(_INFINITIVES)}))\s+\Z",
        re.IGNORECASE,
    ),
    "vi": re.compile(
        r"(?:(?:đến nay|hiện nay|hiện tại|hiện|nay|den nay|hien nay|hien)\s+)?"
        r"(?:(?:đã|da)\s+(?P<done>[^\W\d_]+(?:\s[^\W\d_]+)?)|\b(?P<verb>đạt|chiếm|có|là|dài"
        r"|đóng góp|lên tới|lên đến|lên|bằng|dat|chiem|co|la|dai|dong gop))\s+\Z",
        re.IGNORECASE,
    ),
}
_ONE, _MANY = {"has", "is", "was"}, {"have", "are", "were", "reach", "account", "stand", "make"}
_ONE_IS = re.compile(r"[a-z]{3,}s")
_MANY_ARE = re.compile(r"[^s’'iu]s\Z")
