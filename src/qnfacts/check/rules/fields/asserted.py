"""A fact is what its quotation asserts: not what it denies, doubts, plans or says has ended."""

import re
from collections.abc import Iterator

from qnfacts.check.checked import CheckedFact, CheckedRegistry
from qnfacts.check.checked.finding import Finding
from qnfacts.check.rules.fields.giving import clause_of, names_fact, titles
from qnfacts.check.words.parts import PARTS
from qnfacts.check.words.turns import FAR, Turn, is_in_name, turns
from qnfacts.check.words.wording import QUESTION, Sense, Words, words
from qnfacts.problems import Message


def check_asserted(_: CheckedRegistry, fact: CheckedFact) -> Iterator[Finding]:
    """A word in the first quotation that turns what the fact records.

    The label, the status or the goal may say it, too; then it is what the fact records.
    """
    quote, said = fact.quotes[0], _said(fact)
    senses = {turn.sense for turn in _turns(fact, said)}
    for turn in _turns(fact, quote.words):
        answered = turn.sense in senses or turn.word.lower() in said.lower()
        if turn.sense in _asked(fact) and not answered and _is_of(fact, turn):
            message = Message("“{word}” in the quotation is not in the label", word=turn.word)
            hint = "Say so in the label or the status, or record what the source says is so."
            code = "doubt-not-recorded" if fact.model.kind == "statement" else "not-asserted"
            yield Finding(code, fact.at("label"), message, hint)
            return


def check_goal(_: CheckedRegistry, target: CheckedFact) -> Iterator[Finding]:
    """A goal in words whose quotations do not say that it is aimed at."""
    for quote in target.quotes:
        if any(each.search(quote.words) for each in (quote.wording.aim, quote.wording.aim_too)):
            return
    message = Message("“{words}” does not say that it is aimed at", words=target.quotes[0].words)
    hint = "Quote the words that say so, such as “phấn đấu” or “mục tiêu”."
    yield Finding("aim-not-quoted", target.path, message, hint)


def _said(fact: CheckedFact) -> str:
    """What the editors say of the fact in the language of its first quotation."""
    lang = fact.quotes[0].read_in
    given = (fact.get(field) for field in ("label", "status", "goal"))
    return "; ".join(getattr(each, lang) for each in given if each)


def _turns(fact: CheckedFact, text: str) -> Iterator[Turn]:
    """The turning words, and besides those of doubt in a statement, else of what has ended."""
    quote = fact.quotes[0]
    yield from turns(text, quote.language)
    more: tuple[Sense, Words] = ("annulment", quote.wording.ended)
    if fact.model.kind == "statement":
        more = ("doubt", quote.wording.doubt)
    for sense, pattern in (more, ("question", QUESTION)):
        for found in pattern.finditer(text):
            if not is_in_name(text, found.start()):
                yield Turn(found["said"], sense, *found.span())


def _asked(fact: CheckedFact) -> frozenset[Sense]:
    """The senses that turn a fact of this kind and type."""
    match fact.model.kind:
        case "statement":
            return _DOUBTED if fact.get("type") in _OF_THE_FUTURE else _DOUBTED | _FUTURE
        case "target":
            return _TURNING - _FUTURE
        case "event":
            return _TURNING | {"duty"}
        case _:
            return _TURNING


def _is_of(fact: CheckedFact, turn: Turn) -> bool:
    """Whether a word turns what the fact records, and not something said of it besides.

    What a document is about, and what an initiative aims at, stands behind its name; of what a
    statement says, only a wish is not so.
    """
    kind, quoted = fact.model.kind, fact.quotes[0].words
    if kind == "event" and turn.word.lower() in _ENDED:
        return False
    if kind == "statement" and turn.sense == "aim":
        return _WISH.fullmatch(turn.word) is not None
    if kind == "target":
        aims = (
            each.start for each in turns(quoted, fact.quotes[0].language) if each.sense == "aim"
        )
        return turn.start < min(aims, default=0)
    if kind == "policy" and _ABOUT.search(quoted, 0, turn.start):
        return False
    if kind == "policy" and turn.sense in _OF_CONTENT and _DOCUMENT.search(quoted, 0, turn.start):
        return PARTS["issued"].verbs.search(clause_of(quoted, turn.start)) is not None
    named = _named_at(fact, quoted)
    if named is None or turn.sense in FAR:
        return True
    if turn.sense == "aim" and kind in ("policy", "initiative"):
        return turn.start < named
    clause = clause_of(quoted, turn.start)
    return names_fact(fact, clause) or _RECORDED.search(clause) is not None


def _named_at(fact: CheckedFact, text: str) -> int | None:
    """Where the words first name the fact; None where they do not."""
    small = text.lower()
    found = (small.find(title.lower()) for title in titles(fact))
    return min((at for at in found if at >= 0), default=None)


_FUTURE: frozenset[Sense] = frozenset({"plan", "aim", "proposal", "possibility"})
_DOUBTED: frozenset[Sense] = frozenset({"condition", "unreal", "doubt", "denial", "question"})
_TURNING: frozenset[Sense] = _FUTURE | _DOUBTED | {"negation", "rarity", "refusal", "annulment"}
_OF_CONTENT = frozenset({"negation", "rarity", "condition", "possibility", "aim"})
"""Senses that the words behind a document's name have of what it says."""

_DOCUMENT = PARTS["issued"].things
_OF_THE_FUTURE = frozenset({"commitment", "forecast", "interest", "priority", "solution"})
"""The types of statement that are of what may come."""

_WISH = words(
    "mong, mong muốn, hy vọng, hi vọng, kỳ vọng, kì vọng, muốn, cần, kêu gọi, hope, hopes, hoped, "
    "hoping, want, wants, wanted, should, ought to, asks, asked for, calls for, called for, needs"
)
_ENDED = frozenset({"kết thúc", "ended", "ends", "closed"})
"""What is said of an event that has taken place."""
_ABOUT = words("về, quy định, phê duyệt, nhằm, on, approving, to")
_RECORDED = re.compile(r"\d|(?<!\w)(?:sao|stars?)(?!\w)", re.IGNORECASE)
"""A date, a grade or a number, which the fact may record."""
