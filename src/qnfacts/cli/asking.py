"""What a person at a terminal is asked for."""

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TypeVar

import typer

from qnfacts.cli.output import tell
from qnfacts.cli.wrong_call import WrongCall, wrong
from qnfacts.phrases import say
from qnfacts.terms import Language

T = TypeVar("T")


def answered(
    given: str | None, name: str, option: str, lang: Language, read: Callable[[str], T]
) -> T:
    """What `read` makes of what is given, else of what is typed, asked again where it refuses that.

    Refuses the call where nothing is given and nobody can be asked.
    """
    if given is not None:
        return read(given)
    while at_terminal():
        with refusals_told(lang):
            if answer := typed(name, "", lang):
                return read(answer)
    raise wrong("not given", option)


def refuse_without(options: Mapping[str, object], example: str) -> None:
    """Refuse the call where nobody can be asked for those that have no value: all are named."""
    missing = [option for option, given in options.items() if not given]
    if missing and not at_terminal():
        raise wrong("none given", missing[0], all=", ".join(missing), example=example)


@contextmanager
def refusals_told(lang: Language) -> Iterator[None]:
    """Tell why an answer is refused, and let the call go on."""
    try:
        yield
    except WrongCall as error:
        tell(error.why(lang))
    except typer.Exit:  # it has been told
        return


def typed(name: str, guess: str, lang: Language) -> str:
    """What is typed; the guess where that is nothing."""
    answer = typer.prompt(say(f"ask {name}", lang), default=guess, show_default=bool(guess))
    return "".join(filter(str.isprintable, answer)).strip() or guess


def at_terminal() -> bool:
    """Whether somebody can be asked."""
    return bool(sys.stdin and sys.stdin.isatty())
