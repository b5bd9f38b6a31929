"""The pages of help: the program with its commands in groups, and each command."""

from __future__ import annotations

import shutil
import textwrap
from typing import TYPE_CHECKING, Any

from qnfacts.phrases import say
from qnfacts.phrases.tables import PHRASES
from qnfacts.phrases.tables.commands import COMMANDS, GROUPS
from qnfacts.phrases.tables.examples import EXAMPLES
from qnfacts.phrases.tables.options import OPTIONS, PLACEHOLDERS
from qnfacts.phrases.tables.values import VALUES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from qnfacts.terms import Language


def program_page(ctx: Any, lang: Language) -> str:
    """What the program is, its commands in groups, its own options."""
    lines = [*_head(ctx, "qnfacts", lang)]
    for group, names in GROUPS.items():
        rows = {name: _said(COMMANDS[name], lang).partition("\n")[0] for name in names}
        lines += ["", f"{say(f'to {group}', lang)}:", *_rows(rows, _NAMES)]
    return _text([*lines, *_options(ctx, "qnfacts", lang), *_examples("qnfacts", lang)])


def command_page(ctx: Any, lang: Language) -> str:
    """What a command does, what it is given, its options with their values, and examples."""
    name = ctx.info_name
    head, options = _head(ctx, name, lang), _options(ctx, name, lang)
    return _text([*head, *_arguments(ctx, name, lang), *options, *_examples(name, lang)])


def summary(command: str, lang: Language) -> str:
    """What a command does, on one line."""
    return _said(COMMANDS[command], lang).partition("\n")[0]


def meaning(command: str, param: Any, lang: Language) -> str:
    """What an option or an argument of a command says, in a sentence or two."""
    return _of(OPTIONS, command, _key(param), lang)


def values(command: str, param: Any, lang: Language) -> dict[str, str]:
    """The words that an option or an argument takes, each with what it means; none if any.

    What a word means is empty where it says so itself.
    """
    return {each: _value(command, _key(param), each, lang) for each in taken_by(param)}


def taken_by(param: Any) -> list[str]:
    """The words that an option or an argument takes; none if any. See `choices.choice_of`."""
    shown = param.metavar or ""
    return shown.strip("<>").split("|") if shown.startswith("<") else []


def name_of(param: Any, lang: Language) -> str:
    """An option as it is written in full, an argument as usage shows it."""
    return _key(param) if param.param_type_name == "option" else _placeholder(param, lang)


def argument(name: str, lang: Language) -> str:
    """The name of an argument, without the signs around it in help; an option stays."""
    shown = next((each for each in _MARKED if each.strip("[].") == name), name)
    return _said(PLACEHOLDERS.get(shown, (name, name)), lang).strip("[].")


def usage(ctx: Any, lang: Language) -> str:
    """How a command is called."""
    arguments = [_placeholder(param, lang) for param in ctx.command.params if not _is_option(param)]
    named = [_said(PLACEHOLDERS["[OPTIONS]"], lang), *arguments]
    if ctx.parent is None:
        named.append(_said(PLACEHOLDERS["COMMAND"], lang))
    return " ".join([ctx.command_path, *named])


def _head(ctx: Any, command: str, lang: Language) -> Iterator[str]:
    yield say("usage", lang, call=usage(ctx, lang))
    for paragraph in _said(COMMANDS[command], lang).split("\n"):
        yield ""
        yield from _wrapped(paragraph, 2)


def _arguments(ctx: Any, command: str, lang: Language) -> Iterator[str]:
    for param in ctx.command.params:
        if not _is_option(param):
            yield ""
            yield from _entry(command, param, _placeholder(param, lang), lang)


def _options(ctx: Any, command: str, lang: Language) -> Iterator[str]:
    yield ""
    yield f"{say('options', lang)}:"
    for param in ctx.command.get_params(ctx):
        if _is_option(param):
            yield from _entry(command, param, flags(param, lang), lang)


def _entry(command: str, param: Any, written: str, lang: Language) -> Iterator[str]:
    """An option or an argument, and below it its values where each has a meaning of its own."""
    said, taken = meaning(command, param, lang), values(command, param, lang)
    if param.envvar:
        said += f" [{param.envvar}]"
    named = any(taken.values())
    if taken and not named:
        said += f" {say('one of', lang)}: {', '.join(taken)}."
    yield from _rows({written: said}, _FLAGS)
    if named:
        yield from side_by_side(taken, _FLAGS + 2)


def _examples(command: str, lang: Language) -> Iterator[str]:
    yield ""
    yield f"{say('examples', lang)}:"
    for call, *does in EXAMPLES[command]:
        yield f"  $ {call}"
        yield from _wrapped(_said(does, lang), 4)


def side_by_side(rows: Mapping[str, str], indent: int = 2) -> Iterator[str]:
    """Names and what they mean in two columns."""
    return _rows(rows, max(map(len, rows), default=0) + 2, indent)


def _rows(rows: Mapping[str, str], first: int, indent: int = 2) -> Iterator[str]:
    """Names and what they mean, side by side; below each other where the name is too long."""
    for name, means in rows.items():
        lines = list(_wrapped(means, indent + first)) or [""]
        if len(name) > first - 2:
            yield f"{' ' * indent}{name}"
        else:
            lines[0] = f"{' ' * indent}{name:{first}}{lines[0].lstrip()}".rstrip()
        yield from lines


def _wrapped(text: str, indent: int) -> list[str]:
    width = max(shutil.get_terminal_size().columns, indent + _NARROWEST)
    gap = " " * indent
    return textwrap.wrap(
        text, width, initial_indent=gap, subsequent_indent=gap, break_on_hyphens=False
    )


def flags(param: Any, lang: Language) -> str:
    """`-t, --topic NAME`; options without a short form stand below the long ones."""
    short = next((name for name in param.opts if not name.startswith("--")), "")
    long = "/".join([_key(param), *param.secondary_opts])
    taken = "" if param.is_flag or param.count else f" {_placeholder(param, lang)}"
    return f"{short + ', ' if short else '    '}{long}{taken}"


def _placeholder(param: Any, lang: Language) -> str:
    shown = param.metavar or ""
    if not shown or shown.startswith("<"):
        shown = _key(param).removeprefix("--").upper()
        shown = shown if _is_option(param) else f"[{shown}]"
    return _said(PLACEHOLDERS[shown], lang) if shown in PLACEHOLDERS else shown


def _key(param: Any) -> str:
    """The long name of an option, the name of an argument."""
    return max(param.opts, key=len) if _is_option(param) else str(param.name)


def _is_option(param: Any) -> bool:
    return bool(param.param_type_name == "option")


def _value(command: str, key: str, value: str, lang: Language) -> str:
    """What a word means; a verdict of an audit, what the audit says of it."""
    in_answers = PHRASES.get(f"{command} {value}", ("", ""))
    return _of(VALUES, command, f"{key} {value}", lang) or _said(in_answers, lang)


def _of(table: Mapping[str, tuple[str, str]], command: str, key: str, lang: Language) -> str:
    """What the table says of the key for this command, else for all; empty if nothing."""
    return _said(table.get(f"{command} {key}") or table.get(key) or ("", ""), lang)


def _said(pair: Any, lang: Language) -> str:
    return str(pair[lang == "vi"])


def _text(lines: list[str]) -> str:
    return "\n".join(lines) + "\n"


_MARKED = sorted(PLACEHOLDERS, key=len)
_NAMES, _FLAGS, _NARROWEST = 13, 24, 30
"""Columns of the commands' names, of the options, and of what is said at the least."""
