"""Ids given by hand: found by id or by name, or refused with the nearest there is."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import typer

from qnfacts.edtf import Span, parse_edtf
from qnfacts.rules import RULES, Rule
from qnfacts.suggest import closest
from qnfacts.text import fold


def find_facts(facts: Mapping[str, Any], ids: list[str]) -> list[Any]:
    """The facts with these ids, in the order asked. Refuses the call if any is unknown."""
    unknown = [given for given in ids if given not in facts]
    if unknown:
        raise typer.BadParameter(
            " ".join(_unknown("fact", given, facts) for given in unknown), param_hint="ID"
        )
    return [facts[given] for given in dict.fromkeys(ids)]


def find_id(entries: Mapping[str, Any], given: str | None, option: str) -> str | None:
    """The id that `given` is, or that belongs to the one name which holds its words."""
    if given is None or given in entries:
        return given
    words = fold(given).split()
    named = [key for key, entry in entries.items() if _holds(entry["label"].values(), words)]
    if len(named) == 1:
        return named[0]
    if named:
        message = f"{given!r} can be any of: {', '.join(named)}"
        raise typer.BadParameter(message, param_hint=option)
    raise typer.BadParameter(
        f"{_unknown('entry', given, entries)} There are: {', '.join(entries)}.", param_hint=option
    )


def find_rule(code: str, option: str) -> Rule:
    """The rule with this code. Refuses the call if there is none."""
    if code not in RULES:
        raise typer.BadParameter(_unknown("rule", code, RULES), param_hint=option)
    return RULES[code]


def find_rules(names: list[str], option: str) -> frozenset[str]:
    """The codes of the rules that bear one of these names or belong to a group that does.

    One text may hold several names, with commas. Refuses the call if any is unknown.
    """
    given = [name.strip() for text in names for name in text.split(",")]
    known = {name: rule for rule in RULES.values() for name in (rule.code, rule.group)}
    unknown = [name for name in given if name not in known]
    if unknown:
        message = "; ".join(_unknown("rule", name, known) for name in unknown)
        raise typer.BadParameter(message, param_hint=option)
    return frozenset(rule.code for rule in RULES.values() if {rule.code, rule.group} & set(given))


def find_day(given: str | None, option: str) -> date | None:
    """A day as `2026-01-31`, or the word `today`."""
    if given is None:
        return None
    if given == "today":
        return date.today()
    try:
        return date.fromisoformat(given)
    except ValueError as error:
        message = f"{given!r} is no date ({error}); write it as 2026-01-31"
        raise typer.BadParameter(message, param_hint=option) from None


def find_span(given: str | None, option: str) -> Span:
    """The days of a year, a month or a day; without ends where none is given."""
    if given is None:
        return Span(None, None)
    try:
        return parse_edtf(given)
    except ValueError as error:
        message = f"{given!r} is no date ({error}); write it as 2026, 2026-01 or 2026-01-31"
        raise typer.BadParameter(message, param_hint=option) from None


def _holds(names: Any, words: list[str]) -> bool:
    return any(all(word in fold(name).split() for word in words) for name in names)


def _unknown(what: str, given: str, known: Mapping[str, Any]) -> str:
    like = closest(given, known)
    return f"There is no {what} {given!r}." + (f" Did you mean {like!r}?" if like else "")
