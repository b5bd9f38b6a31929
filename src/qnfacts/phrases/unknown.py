"""That a name is not known, in words that help: with the nearest one, and those there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qnfacts.phrases import say

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from qnfacts.terms import Language


def no_such(what: str, given: str, known: Collection[str], lang: Language) -> str:
    """`no topic 'ocob'; did you mean 'ocop'?`; without the question where none is near.

    Where several begin with what was given, those are what may be meant.
    """
    said = say("no such", lang, what=say(f"one {what}", lang), given=given)
    return said + perhaps(given, known, lang)


def no_such_among(what: str, given: str, known: Collection[str], lang: Language) -> str:
    """The same, and what there is: `no topic 'zz'; topics are business, ocop`."""
    said = no_such(what, given, known, lang)
    there = say("there are", lang, what=say(f"one {what}", lang), names=listed(known, lang))
    return f"{said} {there[0].upper()}{there[1:]}" if said.endswith("?") else f"{said}; {there}"


def perhaps(given: str, known: Collection[str], lang: Language) -> str:
    """What may be meant, as the end of a sentence: the names that begin so, or the nearest."""
    from qnfacts.text.nearest import closest  # what compares words is loaded where one is wrong

    begun = [name for name in known if name.startswith(f"{given.lower()}-")]
    if len(begun) > 1:
        return say("begin so", lang, names=listed(begun, lang))
    like = begun[0] if begun else closest(given, known)
    return say("perhaps", lang, near=like) if like else ""


def listed(names: Iterable[str], lang: Language) -> str:
    """The names, the first of them where there are too many to read."""
    every = list(names)
    more = say("and more", lang, count=len(every) - _MOST) if len(every) > _MOST else ""
    return ", ".join(every[:_MOST]) + more


_MOST = 40
