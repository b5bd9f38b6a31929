"""A call that is wrong, told where it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from qnfacts.phrases import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from qnfacts.terms import Language


class WrongCall(typer.BadParameter):
    """What `why` says in a language is wrong with an option or an argument."""

    def __init__(self, why: Callable[[Language], str], name: str | None = None) -> None:
        """Without `name` it is the option whose value is read."""
        super().__init__(why("en"), param_hint=name)
        self.why = why


def wrong(phrase: str, name: str | None = None, **slots: object) -> WrongCall:
    """A refusal in the words of a phrase."""
    return WrongCall(lambda lang: say(phrase, lang, **slots), name)
