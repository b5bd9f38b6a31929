"""A call that is refused, and why, in the reader's language."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any

import typer

from qnfacts.cli.help import argument, name_of, side_by_side, taken_by, usage, values
from qnfacts.cli.wrong_call import MissingExtra, WrongCall
from qnfacts.phrases import say
from qnfacts.phrases.unknown import listed, no_such, no_such_among, perhaps

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from qnfacts.terms import Language


def refusal(error: Any, words: Sequence[str], lang: Language) -> Iterator[str]:
    """The lines that tell what is wrong with a call of these words, and how it is called."""
    if error.ctx is not None and not isinstance(error, MissingExtra):
        yield say("usage", lang, call=usage(error.ctx, lang))
        yield say("try help", lang, call=error.ctx.command_path)
        yield ""
    why, where = _in_words(error, lang), _where(error, lang)
    yield say("wrong in" if where else "wrong", lang, name=where, why=why)
    yield from side_by_side(_possible(error, words, lang))


def _possible(error: Any, words: Sequence[str], lang: Language) -> Mapping[str, str]:
    """The values that an option takes which has none, or is missing."""
    if type(error).__name__ == "MissingParameter":
        return values(error.ctx.info_name, error.param, lang)
    if re.search(_SAID["needs a value"], error.message):
        from qnfacts.cli.complete import possible

        return possible(words)
    return {}


def _where(error: Any, lang: Language) -> str:
    """The option or the argument that has a wrong value; empty where it is none of one."""
    if type(error).__name__ == "MissingParameter" or not isinstance(error, typer.BadParameter):
        return ""
    if error.param_hint:
        return argument(str(error.param_hint), lang)
    return _named(error.ctx, error.param, lang) if error.param else ""


def _named(context: Any, param: Any, lang: Language) -> str:
    """What gave a parameter its value: the variable, where that did."""
    source = context.get_parameter_source(param.name)
    by_variable = source is not None and source.name == "ENVIRONMENT"
    return str(param.envvar) if by_variable else name_of(param, lang)


def _in_words(error: Any, lang: Language) -> str:
    """What is wrong, in our words where typer's are known: it says them in English alone."""
    if isinstance(error, WrongCall):
        return error.why(lang)
    match type(error).__name__:
        case "MissingParameter":
            is_option = error.param.param_type_name == "option"
            phrase = "missing option" if is_option else "missing argument"
            return say(phrase, lang, name=name_of(error.param, lang))
        case "NoSuchOption":
            return _no_option(error.option_name, error.ctx, lang)
    for phrase, pattern in _SAID.items():
        if found := re.search(pattern, error.message):
            return _PHRASED.get(phrase, partial(_plain, phrase))(found, error, lang)
    return str(error.message)


def _plain(phrase: str, found: re.Match[str], _: Any, lang: Language) -> str:
    return say(phrase, lang, **found.groupdict())


def _no_command(found: re.Match[str], _: Any, lang: Language) -> str:
    from qnfacts.cli.app import COMMANDS

    way_on = say("found by words", lang, words=found["given"])
    return no_such("command", found["given"], [*COMMANDS, "help"], lang, way_on)


def _no_option(given: str, ctx: Any, lang: Language) -> str:
    """That there is none, with the other commands that have it, the nearest, or all there are."""
    from qnfacts.cli.app import COMMANDS, app

    program: Any = typer.main.get_command(app(COMMANDS))
    having = [
        name
        for name, command in program.commands.items()
        if any(given in param.opts for param in command.params)
    ]
    if having and ctx.parent is None:
        return say("behind its command", lang, given=given, command=having[0])
    if having:
        there = listed(having, lang, most=_OTHERS)
        return say("no option here", lang, given=given, commands=there)
    params = ctx.command.get_params(ctx)
    known = [max(each.opts, key=len) for each in params if each.param_type_name == "option"]
    return no_such_among("option", given, known, lang)


def _too_many(found: re.Match[str], error: Any, lang: Language) -> str:
    """Of a list, which takes no words, with the command that finds facts by theirs."""
    given = found["given"]
    is_list = any("--topic" in param.opts for param in error.ctx.command.params)
    way_on = say("found by words", lang, words=given) if is_list else ""
    return say("too many arguments", lang, given=given) + way_on


def _no_number(found: re.Match[str], error: Any, lang: Language) -> str:
    is_year = error.param is not None and error.param.metavar == "YEAR"
    return say("no year" if is_year else "no whole number", lang, given=found["given"])


def _none_of(found: re.Match[str], error: Any, lang: Language) -> str:
    known, given = taken_by(error.param), found["given"]
    said = say("none of", lang, given=given, names=listed(known, lang))
    meant = values(error.ctx.info_name, error.param, lang) if error.ctx else {}
    return said + (_meaning(given, meant, lang) or perhaps(given, known, lang))


def _meaning(given: str, meant: Mapping[str, str], lang: Language) -> str:
    """The values that are for what was given, by what they mean: `word` is in "for Word"."""
    word = re.compile(rf"\b{re.escape(given)}\b", re.IGNORECASE)
    fitting = [value for value, means in meant.items() if word.search(means)]
    near = f" {say('or', lang)} ".join(map(repr, fitting))
    return say("perhaps", lang, near=near) if fitting else ""


_SAID = {
    "no such": r"No such command '(?P<given>.*)'\.",
    "none of": r"'(?P<given>.*)' is not one of ",
    "no whole number": r"^'(?P<given>.*)' is not a valid int",
    "out of range": r"^(?P<given>\S+) is not in the range (?P<low>\d+)<=x<=(?P<high>\d+)\.$",
    "too low": r"^(?P<given>\S+) is not in the range x>=(?P<low>\d+)\.$",
    "too many arguments": r"unexpected extra argument\S* \((?P<given>.*)\)$",
    "needs a value": r"^Option '(?P<name>.*)' requires an? ",
    "takes no value": r"^Option '(?P<name>.*)' does not take a value",
}
"""What typer says, under the phrase that says the same."""

_OTHERS = 5
"""Commands that are named because they have an option which another one lacks."""

_PHRASED = {
    "no such": _no_command,
    "none of": _none_of,
    "no whole number": _no_number,
    "too many arguments": _too_many,
}
