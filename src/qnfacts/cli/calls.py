"""A call as it is given: its language, and its command before its options."""

from __future__ import annotations

import os
from getopt import GetoptError, getopt, gnu_getopt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qnfacts.terms import Language


def command_first(words: Sequence[str]) -> list[str]:
    """The call with the options before its command behind it, and `help X` as `X --help`.

    Refuses help on several commands at once.
    """
    words = list(words)
    try:
        _, rest = getopt(words, _LETTERS, _NAMES)
    except GetoptError:  # the command line says what is wrong with it
        return words
    if not rest:
        return words
    before, (command, *behind) = words[: len(words) - len(rest)], rest
    if command == "help":
        _refuse_more_than_one(behind)
        return [*command_first([*before, *behind]), "--help"]
    return [command, *before, *behind]


def _refuse_more_than_one(words: Sequence[str]) -> None:
    try:
        _, (_, *more) = gnu_getopt(["", *words], _LETTERS, _NAMES)
    except GetoptError:
        return
    if more[1:]:
        from qnfacts.cli.wrong_call import wrong

        raise wrong("too many arguments", given=" ".join(more[1:]))


def language(words: Sequence[str]) -> Language:
    """The first known one: what a call asks for, QNFACTS_LANG, that of the locale, English."""
    for asked in (_asked(words), os.environ.get("QNFACTS_LANG"), _of_locale()):
        if asked in ("vi", "en"):
            return "vi" if asked == "vi" else "en"
    return "en"


def _asked(words: Sequence[str]) -> str | None:
    """The value of the last `--lang`, if there is one."""
    found = None
    for word, following in zip(words, [*words[1:], ""], strict=False):
        if word in {"--lang", "-l"}:
            found = following
        elif word.startswith(("--lang=", "-lvi", "-len")):
            found = word.removeprefix("--lang=").removeprefix("-l")
    return found


def _of_locale() -> str:
    names = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return next(filter(None, names), "").partition(".")[0].partition("_")[0]


_LETTERS = "f:jl:r:hV"
_NAMES = [
    "format=",
    "json",
    "columns=",
    "excel",
    "color=",
    "no-pager",
    "lang=",
    "registry=",
    "help",
    "version",
]
"""The options that may stand before a command, as getopt wants them."""
