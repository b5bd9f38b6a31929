"""A draft as it is written in a registry."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from pydantic import BaseModel

from qnfacts.author.fitting import Draft, Fields, said
from qnfacts.author.notation import Entry, Flat, item, label, slug
from qnfacts.check.checked import CheckedRegistry
from qnfacts.check.words.turns import turns
from qnfacts.registry.model import Label
from qnfacts.registry.untranslated import into

Sections = Mapping[str, Sequence[Mapping[str, Entry]]]
"""Entries to be added, under the names of their sections."""

Words = Mapping[str, str]
"""What the editors write of a fact: its label, by languages, and the `translation`."""


def left_to_write(registry: CheckedRegistry, source: str) -> list[str]:
    """What the editors write of a fact: its label in each language, and a translation."""
    languages = registry.model.languages
    language = into(registry.sources[source].language)
    return [*languages, *(["translation"] if language in languages else [])]


def sections(
    draft: Draft, words: Words | None, registry: CheckedRegistry, taken: Collection[str]
) -> Sections:
    """What a draft adds to a registry, whose facts have the ids that are `taken`.

    Of the editors' words those that are not given are left empty. Where nobody has written any,
    which is None, the fact is marked as a draft, and words of the source are its label.
    """
    trial = draft.trial
    new = {
        "units": trial.units,
        "areas": trial.areas,
        "agents": trial.agents,
        "indicators": trial.indicators,
    }
    added = {name: [_entry(each, registry) for each in every] for name, every in new.items()}
    return {**added, "facts": [_fact(draft.fact, words, registry, taken)]}


def joined(parts: Sequence[Sections]) -> Sections:
    """The entries of several additions, section by section, each once."""
    return {
        name: [*{str(each["id"]): each for part in parts for each in part[name]}.values()]
        for name in ("units", "areas", "agents", "indicators", "facts")
    }


def yaml_text(added: Sections) -> str:
    """The entries as they are pasted: under the names of their sections, if there are several."""
    written = {
        section: ("\n" if section == "facts" else "").join(map(item, entries))
        for section, entries in added.items()
        if entries
    }
    if len(written) == 1:
        return "".join(written.values())
    return "\n".join(f"{section}:\n{entries}" for section, entries in written.items())


def numbered(id_: str) -> Iterator[str]:
    """An id, and the same with numbers behind it."""
    yield id_
    number = 1
    while True:
        number += 1
        yield f"{id_}-{number}"


def _entry(entry: BaseModel, registry: CheckedRegistry) -> Flat:
    """An entry of a vocabulary, with what has been said of it."""
    given = {name: getattr(entry, name) for name in entry.model_fields_set}
    ordered = {name: given[name] for name in type(entry).model_fields if given.get(name)}
    return Flat({name: _plain(value, registry) for name, value in ordered.items()})


def _plain(value: object, registry: CheckedRegistry) -> Entry:
    if isinstance(value, Label):
        return label({lang: getattr(value, lang) for lang in registry.model.languages})
    return list(value) if isinstance(value, tuple) else str(value)


def _fact(
    fact: Fields, words: Words | None, registry: CheckedRegistry, taken: Collection[str]
) -> dict[str, Entry]:
    languages = registry.model.languages
    quoted: Words = dict.fromkeys(map(str, languages), said(fact))
    language = registry.sources[fact["quotes"][0]["source"]].language
    short = {lang: _shortened(text, language) for lang, text in quoted.items()}
    given = short if words is None else words
    named = label({lang: given.get(lang, "") for lang in languages})
    unworded = label(quoted) if words is None else named
    worded: str = fact.get("goal", "")
    goal = label(dict.fromkeys(map(str, languages), worded)) if worded else unworded
    own = {name: value for name, value in fact.items() if name not in ("id", "kind", "quotes")}
    quotes = [{**quote, **_translation(quote, words, registry)} for quote in fact["quotes"]]
    return {
        "id": _id(fact, taken),
        "kind": fact["kind"],
        **({"draft": "true"} if words is None else {}),
        "label": named,
        **{name: goal if name == "goal" else _written(value) for name, value in own.items()},
        "quotes": quotes,
    }


def _translation(
    quote: Fields, words: Words | None, registry: CheckedRegistry
) -> Mapping[str, str]:
    if words is None:
        return {}
    given = words.get("translation", "")
    is_wanted = "translation" in left_to_write(registry, quote["source"])
    return {"translation": given} if given or is_wanted else {}


def _shortened(words: str, language: str) -> str:
    """The words, or as many of the first as a label may have.

    No number is cut from its unit, and no word that turns the sense is left out.
    """
    if len(words) <= _LONGEST:
        return words
    kept = words[:_LONGEST].split(" ")[:-1]
    while any(map(str.isdigit, kept[-1])):
        kept.pop()
    if any(True for _ in turns(words[len(" ".join(kept)) :], language)):
        return words
    return f"{' '.join(kept)} …"


def _written(value: object) -> Entry:
    if isinstance(value, dict):
        return Flat({name: str(each) for name, each in value.items()})
    return value if isinstance(value, list) else str(value)


def _id(fact: Fields, taken: Collection[str]) -> str:
    """An id that no fact has: the given one, or of indicator, time and part, or of the words."""
    parts = [fact.get("indicator", ""), "goal" if fact["kind"] == "target" else ""]
    parts += [f"{name}-{number}" for name, number in fact.get("dimensions", {}).items()]
    parts.append(_YEARS.sub("-", fact.get("period") or fact.get("due") or ""))
    base = slug(" ".join(filter(None, parts)), 80) if "value" in fact else ""
    base = fact.get("id") or base or slug(fact.get("number") or said(fact)) or "fact"
    return next(id_ for id_ in numbered(base) if id_ not in taken)


_LONGEST = 100
_YEARS = re.compile(r"\W+")
