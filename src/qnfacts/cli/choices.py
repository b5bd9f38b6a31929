"""What is given by hand: ids, names, rules and days, or a refusal that names the nearest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import typer

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from qnfacts.check.rules import Rule
    from qnfacts.records import Record
    from qnfacts.store import Store
    from qnfacts.values.edtf import Span


def known_facts(store: Store, ids: list[str]) -> list[Record]:
    """The facts with these ids, in the order asked. Refuses the call if any is unknown."""
    found = store.facts(ids)
    if unknown := [given for given in ids if given not in found]:
        known = store.ids()
        message = " ".join(_unknown("fact", given, known) for given in unknown)
        raise typer.BadParameter(message, param_hint="ID")
    return list(found.values())


def known_name(given: str, known: Iterable[str], what: str, option: str) -> str:
    """What was given, if it is known. Refuses the call if it is not."""
    if given not in known:
        raise typer.BadParameter(_unknown(what, given, known), param_hint=option)
    return given


def known_id(entries: Mapping[str, Any], given: str | None, option: str) -> str | None:
    """The id that `given` is, or that belongs to the one name which holds its words."""
    if given is None or given in entries:
        return given
    from qnfacts.text.folding import fold

    words = fold(given).split()
    names = {key: map(fold, entry["label"].values()) for key, entry in entries.items()}
    named = [key for key, folded in names.items() if _holds(folded, words)]
    if len(named) == 1:
        return named[0]
    if named:
        message = f"{given!r} can be any of: {_listed(named)}"
        raise typer.BadParameter(message, param_hint=option)
    raise typer.BadParameter(
        f"{_unknown('entry', given, entries)} There are: {_listed(entries)}.", param_hint=option
    )


def known_rule(code: str, option: str) -> Rule:
    """The rule with this code. Refuses the call if there is none."""
    from qnfacts.check.rules import RULES

    return RULES[known_name(code, RULES, "rule", option)]


def known_rules(names: list[str], option: str) -> frozenset[str]:
    """The codes of the rules that bear one of these names or belong to a group that does.

    One text may hold several names, with commas. Refuses the call if any is unknown.
    """
    from qnfacts.check.rules import RULES

    given = [name.strip() for text in names for name in text.split(",")]
    known = {name: rule for rule in RULES.values() for name in (rule.code, rule.group)}
    unknown = [name for name in given if name not in known]
    if unknown:
        message = "; ".join(_unknown("rule", name, known) for name in unknown)
        raise typer.BadParameter(message, param_hint=option)
    return frozenset(rule.code for rule in RULES.values() if {rule.code, rule.group} & set(given))


def read_day(given: str | None, option: str) -> date | None:
    """A day as `2026-01-31`, or the word `today`."""
    if given is None:
        return None
    from datetime import date

    if given == "today":
        return date.today()
    try:
        return date.fromisoformat(given)
    except ValueError as error:
        message = f"{given!r} is no date ({error}); write it as 2026-01-31"
        raise typer.BadParameter(message, param_hint=option) from None


def read_span(given: str | None, option: str) -> Span:
    """The days of a year, a month or a day; without ends where none is given."""
    from qnfacts.values.edtf import Span, parse_edtf

    if given is None:
        return Span(None, None)
    try:
        return parse_edtf(given)
    except ValueError as error:
        message = f"{given!r} is no date ({error}); write it as 2026, 2026-01 or 2026-01-31"
        raise typer.BadParameter(message, param_hint=option) from None


def _holds(names: Iterable[str], words: list[str]) -> bool:
    return any(all(word in name.split() for word in words) for name in names)


def _unknown(what: str, given: str, known: Iterable[str]) -> str:
    from qnfacts.text.nearest import closest

    like = closest(given, known)
    return f"There is no {what} {given!r}." + (f" Did you mean {like!r}?" if like else "")


def _listed(ids: Iterable[str]) -> str:
    """The ids, the first of them where there are too many to read."""
    every = list(ids)
    more = f" and {len(every) - _MOST} more" if len(every) > _MOST else ""
    return ", ".join(every[:_MOST]) + more


_MOST = 40
