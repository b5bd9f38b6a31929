"""That a name is not known, in words that help: with the nearest one, and those there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qnfacts.phrases import say

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from qnfacts.terms import Language


_MOST = 20


def no_such(
    what: str, given: str, known: Collection[str], lang: Language, otherwise: str = ""
) -> str:
    """`no topic 'ocob'; did you mean 'ocop'?`; without the question where none is near.

    Where several begin with what was given, those are what may be meant. Where nothing is near, the
    sentence ends with `otherwise`.
    """
    said = say("no such", lang, what=say(f"one {what}", lang), given=given)
    return said + (perhaps(given, known, lang) or otherwise)


def no_such_among(
    what: str, given: str, known: Collection[str] | Mapping[str, str], lang: Language
) -> str:
    """The same, and what there is, as in `listed`: `no topic 'zz'; topics are business, ocop`."""
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
    return say("perhaps", lang, near=repr(like)) if like else ""


def listed(names: Collection[str] | Mapping[str, str], lang: Language, most: int = _MOST) -> str:
    """The names, the first of them where there are more than `most`, too many to read.

    A mapping has what they are called in Vietnamese: names are English.
    """
    every = list(names)
    if lang == "vi" and isinstance(names, dict):
        every = [f"{name} ({called})" for name, called in names.items()]
    more = say("and more", lang, count=len(every) - most) if len(every) > most else ""
    return ", ".join(every[:most]) + more
