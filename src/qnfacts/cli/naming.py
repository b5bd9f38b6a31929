"""What names given by hand stand for: entries of the registry, or a refusal that names them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from qnfacts.cli.choices import in_any_case
from qnfacts.cli.wrong_call import WrongCall, wrong
from qnfacts.phrases import pick, say
from qnfacts.phrases.unknown import listed, no_such_among

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Mapping

    from qnfacts.store import Store
    from qnfacts.terms import Kind, Language


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


def _ambiguous(given: str, named: list[str], lang: Language) -> str:
    return say("ambiguous", lang, given=given, names=listed(named, lang))


def _names(entry: Mapping[str, Any]) -> list[str]:
    authors = (" ".join(author.values()) for author in entry.get("author", ()))
    return [*entry["label"].values(), *entry.get("forms", ()), *entry.get("aliases", ()), *authors]


def _holds(names: Iterable[list[str]], words: list[str]) -> bool:
    return any(all(word in name for word in words) for name in names)


_ARTICLE = frozenset({"article", "the article", "bài báo", "bài viết"})
_TITLES = frozenset({"ong", "ba", "mr", "mrs", "ms", "dr", "ts", "gs", "pgs"})
_SAYING = frozenset({"--speaker", "--according-to"})
_ENTRIES = {f"--{what}": what for what in ("topic", "area", "source", "indicator")}
"""What an option names; the others name agents."""
