"""What is given by hand: ids, names and rules, or a refusal that names the nearest."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, get_args

from qnfacts.cli import DONE, WRONG_CALL
from qnfacts.cli.refusal import WrongCall, wrong
from qnfacts.phrases import pick, say
from qnfacts.phrases.unknown import listed, no_such, no_such_among, perhaps

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Container, Iterable, Mapping

    from qnfacts.check.rules import Rule
    from qnfacts.cli.session import Session
    from qnfacts.records import Record
    from qnfacts.store import Store
    from qnfacts.terms import Kind, Language


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


def _ambiguous(given: str, named: list[str], lang: Language) -> str:
    return say("ambiguous", lang, given=given, names=listed(named, lang))


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


def known_ids(
    entries: Mapping[str, Any], given: Iterable[str] | None, option: str
) -> tuple[str, ...]:
    """The ids that are meant; see `known_id`."""
    return tuple(dict.fromkeys(known_id(entries, each, option) for each in given or ()))


def known_agents(
    store: Store, given: Iterable[str] | None, option: str, kind: Kind
) -> dict[str, Any]:
    """The fields of a selection for the agents that are meant, in what facts of `kind` name.

    Those who are named in it go before others. The article is nobody; it says things, and does
    none.
    """
    names, says = list(given or ()), option in _SAYING
    articles = [name for name in names if name.casefold() in _ARTICLE]
    if articles and not says:
        raise wrong("article does nothing", option, given=repr(articles[0]))
    agents, roles = store.catalogue.agents, store.agents_of(kind)
    wanted = dict.fromkeys(
        _known_agent(agents, roles, name, option) for name in names if name not in articles
    )
    return {"agent": tuple(wanted), "unattributed": bool(articles)}


def _known_agent(agents: Mapping[str, Any], roles: Container[str], given: str, option: str) -> str:
    """The id of the agent that is named, with an office or a title before the name or without.

    Refuses the call where several agents, or none, may be meant.
    """
    for name in dict.fromkeys((given, _untitled(given, agents))):
        named = named_ids(agents, name)
        meant = [id_ for id_ in named if id_ in roles] or named
        if len(meant) == 1:
            return meant[0]
        if meant:
            raise WrongCall(partial(_ambiguous, given, meant), option)
    raise WrongCall(partial(no_such_among, "agent", given, _called(agents)), option)


def _untitled(given: str, agents: Mapping[str, Any]) -> str:
    """The name without the titles and the words of known offices that stand before it."""
    from qnfacts.store.query import words_of

    offices = (name for each in agents.values() for name in (each["office"] or {}).values())
    before = _TITLES.union(*map(words_of, offices))
    words = given.split()
    while len(words) > 1 and set(words_of(words[0])) <= before:
        del words[0]
    return " ".join(words)


def known_id(entries: Mapping[str, Any], given: str, option: str) -> str:
    """The id that `given` is or names; see `named_ids`.

    Refuses the call where several entries, or none, may be meant.
    """
    named = named_ids(entries, given)
    if len(named) == 1:
        return named[0]
    if named:
        raise WrongCall(partial(_ambiguous, given, named), option)
    what = _ENTRIES.get(option, "agent")
    raise WrongCall(partial(no_such_among, what, given, _called(entries)), option)


def _called(entries: Mapping[str, Any]) -> dict[str, str]:
    return {id_: pick(entry["label"], "vi") for id_, entry in entries.items()}


def named_ids(entries: Mapping[str, Any], given: str) -> list[str]:
    """The entries whose id or name is `given`; without one, those with all its words in a name.

    Forms, aliases and authors are names. An office is one, too, if no other name has the words.
    Names with the diacritics of `given` go before those with others.
    """
    from qnfacts.store.query import words_of, written_words

    if id_ := in_any_case(given, entries):
        return [id_]
    for words_in in (written_words, words_of):
        if words_in(given) and (found := _named(entries, given, words_in)):
            return found
    return []


def _named(
    entries: Mapping[str, Any], given: str, words_in: Callable[[str], list[str]]
) -> list[str]:
    words = words_in(given)
    names = {key: [words_in(name) for name in _names(entry)] for key, entry in entries.items()}
    offices = {
        key: [words_in(name) for name in (entry.get("office") or {}).values()]
        for key, entry in entries.items()
    }
    return (
        [key for key in entries if words in names[key] + offices[key]]
        or [key for key in names if _holds(names[key], words)]
        or [key for key in offices if _holds(offices[key], words)]
    )


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


def own_registry(given: Path | None) -> Path:
    """The registry that a command writes beside: never the one that comes with the program.

    Whoever works on that one names it, and it is no part of an installed package.
    """
    from qnfacts.registry.files import registry_path, shipped_registry

    path, shipped = given or registry_path(), shipped_registry()
    installed = shipped.is_relative_to(_PACKAGE)
    if path.resolve() == shipped.resolve() and (given is None or installed):
        raise wrong("shipped registry", "--registry")
    return path


def _names(entry: Mapping[str, Any]) -> list[str]:
    authors = (" ".join(author.values()) for author in entry.get("author", ()))
    return [*entry["label"].values(), *entry.get("forms", ()), *entry.get("aliases", ()), *authors]


def _holds(names: Iterable[list[str]], words: list[str]) -> bool:
    return any(all(word in name for word in words) for name in names)


_ARTICLE = frozenset({"article", "the article", "bài báo", "bài viết"})
_TITLES = frozenset({"ong", "ba", "mr", "mrs", "ms", "dr", "ts", "gs", "pgs"})
_SAYING = frozenset({"--speaker", "--according-to"})
_FEW = 40
_PACKAGE = Path(__file__).parents[1]
_ENTRIES = {f"--{what}": what for what in ("topic", "area", "source", "indicator")}
"""What an option names; the others name agents."""
