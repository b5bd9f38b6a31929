"""A call that is wrong, told where it is read."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import typer

from qnfacts.phrases import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from qnfacts.terms import Language


class WrongCall(typer.BadParameter):
    """What `why` says in a language is wrong with an option or an argument."""

    def __init__(self, why: Callable[[Language], str], name: str | None = None) -> None:
        """Without `name` it is the option whose value is read."""
        super().__init__(why("en"), param_hint=name)
        self.why = why


class MissingExtra(WrongCall):
    """A call that is right, where what it needs is not installed: how to call tells nothing."""


def wrong(phrase: str, name: str | None = None, **slots: object) -> WrongCall:
    """A refusal in the words of a phrase."""
    return WrongCall(lambda lang: say(phrase, lang, **slots), name)


@contextmanager
def needing(module: str, extra: str, form: str, name: str | None = None) -> Iterator[None]:
    """Refuse the call if what is done turns out to need the module of an extra."""
    try:
        yield
    except ModuleNotFoundError as error:
        if str(error.name).partition(".")[0] != module:
            raise
        slots = {"form": form, "module": module, "extra": extra}
        raise MissingExtra(lambda lang: say("missing extra", lang, **slots), name) from None
