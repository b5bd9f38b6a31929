"""What is given by hand: ids, names and rules, or a refusal that names the nearest."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, get_args

from qnfacts.cli.exit_codes import DONE, WRONG_CALL
from qnfacts.cli.wrong_call import WrongCall, wrong
from qnfacts.phrases import say
from qnfacts.phrases.unknown import listed, no_such, no_such_among, perhaps

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from qnfacts.check.rules import Rule
    from qnfacts.cli.session import Session
    from qnfacts.records import Record
    from qnfacts.registry.named import NamedRegistry
    from qnfacts.terms import Language


class Named(NamedTuple):
    """The facts that ids stand for, in the order asked, and of the other ids what they may be."""

    facts: list[Record]
    notice: str = ""
    code: int = DONE


def known_facts(session: Session, ids: list[str]) -> Named:
    """The facts with these ids, whatever their case. Refuses the call if none is known."""
    found = session.store.facts(given.lower() for given in ids)
    unknown = [given for given in dict.fromkeys(ids) if given.lower() not in found]
    if not unknown:
        return Named(list(found.values()))
    why = partial(_no_facts, unknown, session.store.ids())
    if not found:
        raise WrongCall(why, "ID")
    return Named(
        list(found.values()), say("wrong", session.lang, why=why(session.lang)), WRONG_CALL
    )


def _no_facts(given: list[str], known: Collection[str], lang: Language) -> str:
    """Each with the nearest id, or with the way to find facts."""
    return "; ".join(
        no_such(
            "fact", each, known, lang, say("found by words", lang, words=each.replace("-", " "))
        )
        for each in given
    )


def _no_such_each(what: str, given: list[str], known: Collection[str], lang: Language) -> str:
    return "; ".join(no_such(what, each, known, lang) for each in given)


def known_name(given: str, known: Collection[str], what: str, option: str) -> str:
    """The name that was given, if it is known. Refuses the call if it is not."""
    name = in_any_case(given, known)
    if name is None:
        raise WrongCall(partial(_unknown, what, given, known), option)
    return name


def _unknown(what: str, given: str, known: Collection[str], lang: Language) -> str:
    """That there is no such name, with those that there are, but for facts and long lists."""
    if what == "fact" or len(known) > _FEW:
        return no_such(what, given, known, lang)
    names = listed(known, lang)
    return say("none of", lang, given=given, names=names) + perhaps(given, known, lang)


def in_any_case(given: str, known: Collection[str]) -> str | None:
    """The name itself, or the one that it is but for the case of its letters."""
    if given in known:
        return given
    return next((name for name in known if name.casefold() == given.casefold()), None)


def choice_of(words: Any) -> str:
    """The words of a Literal, as help names them."""
    return f"<{'|'.join(get_args(words))}>"


def known_words(given: Iterable[str] | None, words: Any, option: str) -> tuple[Any, ...]:
    """What was given, each a word of the Literal `words`, or what it is called in a language.

    Letter case, diacritics and hyphens do not count. Refuses the call if one is no such word.
    """
    from qnfacts.phrases.tables import PHRASES
    from qnfacts.store.query import words_of

    spoken = {word: word.replace("-", " ") for word in get_args(words)}
    called = {word: PHRASES.get(key, (word, word)) for word, key in spoken.items()}
    names = {tuple(words_of(n)): word for word, said in called.items() for n in (word, *said)}
    what, meant = option.removeprefix("--"), []
    for each in given or ():
        if (name := tuple(words_of(each))) not in names:
            known = {word: vietnamese for word, (_, vietnamese) in called.items()}
            raise WrongCall(partial(no_such_among, what, each, known), option)
        meant.append(names[name])
    return tuple(meant)


def known_rule(code: str, option: str) -> Rule:
    """The rule with this code. Refuses the call if there is none."""
    from qnfacts.check.rules import RULES

    return RULES[known_name(code, RULES, "rule", option)]


def known_rules(names: list[str], option: str) -> frozenset[str]:
    """The codes and groups of rules with these names.

    One text may hold several names, with commas. Refuses the call if any is unknown.
    """
    from qnfacts.check.rules import RULES

    given = [name.strip() for text in names for name in text.split(",")]
    known = {name: rule for rule in RULES.values() for name in (rule.code, rule.group)}
    if unknown := [name for name in given if in_any_case(name, known) is None]:
        raise WrongCall(partial(_no_such_each, "rule", unknown, known), option)
    return frozenset(filter(None, (in_any_case(name, known) for name in given)))


def own_registry(given: Sequence[NamedRegistry] | None) -> Path:
    """The registry that a command writes beside: never the one that comes with the program.

    Whoever works on that one names it, and it is no part of an installed package. Raises
    CallError for several.
    """
    from qnfacts.registry.files import registry_path, shipped_registry
    from qnfacts.registry.named import the_one

    path, shipped = the_one(given or ()) or registry_path(), shipped_registry()
    installed = shipped.is_relative_to(_PACKAGE)
    if path.resolve() == shipped.resolve() and (not given or installed):
        raise wrong("shipped registry", "--registry")
    return path


_FEW = 40
_PACKAGE = Path(__file__).parents[1]
