"""What is given by hand: ids, names, rules and days, or a refusal that names the nearest."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import typer

from qnfacts.text.unknown import listed, no_such, no_such_among

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from qnfacts.check.rules import Rule
    from qnfacts.records import Record
    from qnfacts.records.catalogue import Catalogue
    from qnfacts.store import Store
    from qnfacts.values.edtf import Span


def known_facts(store: Store, ids: list[str]) -> list[Record]:
    """The facts with these ids, in the order asked. Refuses the call if any is unknown."""
    found = store.facts(ids)
    if unknown := [given for given in ids if given not in found]:
        known = store.ids()
        message = "; ".join(no_such("fact", given, known) for given in unknown)
        raise typer.BadParameter(message, param_hint="ID")
    return list(found.values())


def known_name(given: str, known: Iterable[str], what: str, option: str) -> str:
    """What was given, if it is known. Refuses the call if it is not."""
    if given not in known:
        raise typer.BadParameter(no_such(what, given, known), param_hint=option)
    return given


def choice_of(words: Any) -> str:
    """The words of a Literal, as help names them."""
    return f"<{'|'.join(get_args(words))}>"


def known_words(given: Iterable[str] | None, words: Any, option: str) -> tuple[str, ...]:
    """What was given, each a word of the Literal `words`. Refuses the call if one is not."""
    possible, what = get_args(words), option.removeprefix("--")
    for each in given or ():
        if each not in possible:
            raise typer.BadParameter(no_such_among(what, each, possible), param_hint=option)
    return tuple(given or ())


def known_ids(
    entries: Mapping[str, Any], given: Iterable[str] | None, option: str
) -> tuple[str, ...]:
    """The ids that are meant; see `known_id`."""
    return tuple(dict.fromkeys(known_id(entries, each, option) for each in given or ()))


def known_agents(catalogue: Catalogue, given: Iterable[str] | None, option: str) -> dict[str, Any]:
    """The fields of a selection for the agents that are meant; the article is nobody."""
    names = list(given or ())
    agents = [name for name in names if name.casefold() not in _ARTICLE]
    return {
        "agent": known_ids(catalogue.agents, agents, option),
        "unattributed": len(agents) < len(names),
    }


def known_id(entries: Mapping[str, Any], given: str, option: str) -> str:
    """The id that `given` is or names; see `named_ids`.

    Refuses the call where several entries, or none, may be meant.
    """
    named = named_ids(entries, given)
    if len(named) == 1:
        return named[0]
    if named:
        message = f"{given!r} can be any of: {listed(named)}"
        raise typer.BadParameter(message, param_hint=option)
    what = _ENTRIES.get(option, "agent")
    raise typer.BadParameter(no_such_among(what, given, entries), param_hint=option)


def named_ids(entries: Mapping[str, Any], given: str) -> list[str]:
    """The entries whose id or name is `given`; without one, those with all its words in a name.

    Forms and aliases are names. An office is one, too, if no other name has the words.
    """
    from qnfacts.store.query import words_of

    words = words_of(given)
    if given in entries or not words:
        return [given] if given in entries else []
    names = {key: [words_of(name) for name in _names(entry)] for key, entry in entries.items()}
    offices = {
        key: [words_of(name) for name in (entry.get("office") or {}).values()]
        for key, entry in entries.items()
    }
    every = {key: names[key] + offices[key] for key in entries}
    return (
        [key for key in every if words in every[key]]
        or [key for key in names if _holds(names[key], words)]
        or [key for key in offices if _holds(offices[key], words)]
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
        message = "; ".join(no_such("rule", name, known) for name in unknown)
        raise typer.BadParameter(message, param_hint=option)
    return frozenset(rule.code for rule in RULES.values() if {rule.code, rule.group} & set(given))


def own_registry(given: Path | None) -> Path:
    """The registry that a command writes beside: never the one that comes with the program.

    Whoever works on that one names it, and it is no part of an installed package.
    """
    from qnfacts.registry.files import registry_path, shipped_registry

    path, shipped = given or registry_path(), shipped_registry()
    installed = shipped.is_relative_to(_PACKAGE)
    if path.resolve() == shipped.resolve() and (given is None or installed):
        message = "this would write beside the registry that comes with qnfacts; name your own"
        raise typer.BadParameter(message, param_hint="--registry")
    return path


def checked_registry(given: Path | None) -> Path:
    """The registry that is checked: the one that is named, else that which comes along.

    Refuses the call where nothing is named and the current folder has a registry of its own.
    """
    from qnfacts.registry.files import registry_path

    path = given or registry_path()
    for own in (Path("facts.yaml"), Path("facts.yml")):
        if given is None and own.exists() and not own.samefile(path):
            message = f"there is a {own} here, and {path} would be checked; name the one you mean"
            raise typer.BadParameter(message, param_hint="--registry")
    return path


def read_day(given: str | None, option: str) -> date | None:
    """A day as `2026-01-31`, or the word `today`."""
    if given is None:
        return None
    from datetime import date

    if given == "today":
        return date.today()
    try:
        return date.fromisoformat(given)
    except ValueError:
        message = f"{given!r} is no date; write it as 2026-01-31"
        raise typer.BadParameter(message, param_hint=option) from None


def read_span(given: str | None, option: str) -> Span:
    """The days of a year, a month or a day; without ends where none is given."""
    from qnfacts.values.edtf import Span, parse_edtf

    if given is None:
        return Span(None, None)
    if "/" in given:
        raise _no_date(given, "it is a period", option)
    try:
        return parse_edtf(given)
    except ValueError as error:
        raise _no_date(given, str(error), option) from None


def _no_date(given: str, why: str, option: str) -> typer.BadParameter:
    message = f"{given!r} is no date ({why}); write it as 2026, 2026-01 or 2026-01-31"
    return typer.BadParameter(message, param_hint=option)


def _names(entry: Mapping[str, Any]) -> list[str]:
    return [*entry["label"].values(), *entry.get("forms", ()), *entry.get("aliases", ())]


def _holds(names: Iterable[list[str]], words: list[str]) -> bool:
    return any(all(word in name for word in words) for name in names)


_ARTICLE = frozenset({"article", "the article", "bài báo", "bài viết"})
_PACKAGE = Path(__file__).parents[1]
_ENTRIES = {f"--{what}": what for what in ("topic", "area", "source", "indicator")}
"""What an option names; the others name agents."""
