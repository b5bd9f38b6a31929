"""A draft as it is written in a registry."""

import re
from collections.abc import Collection, Mapping, Sequence

from qnfacts.author.drafting import Draft, Fields
from qnfacts.author.notation import Entry, Flat, item, slug

Sections = Mapping[str, Sequence[Mapping[str, Entry]]]
"""Entries to be added, under the names of their sections."""

WORDS = ("en", "vi", "translation")
"""What the editors write of a fact: its label in two languages, its quotation's translation."""


def sections(draft: Draft, words: Mapping[str, str], taken: Collection[str]) -> Sections:
    """What a draft adds to a registry whose facts have the ids that are `taken`.

    Of the editors' words those that are not given are left empty.
    """
    units = [
        Flat(id=each.id, label=Flat(en=each.label.en, vi=each.label.vi), forms=[*each.forms])
        for each in draft.units
    ]
    indicators = [
        Flat(
            id=each.id,
            label=Flat(en=each.label.en, vi=each.label.vi),
            **({"forms": [*each.forms]} if each.forms else {}),
            unit=each.unit,
        )
        for each in draft.indicators
    ]
    return {"units": units, "indicators": indicators, "facts": [_fact(draft.fact, words, taken)]}


def yaml_text(added: Sections) -> str:
    """The entries as they are pasted: under the names of their sections, if there are several."""
    written = {
        section: "\n".join(map(item, entries)) for section, entries in added.items() if entries
    }
    if len(written) == 1:
        return "".join(written.values())
    return "\n".join(f"{section}:\n{entries}" for section, entries in written.items())


def _fact(fact: Fields, words: Mapping[str, str], taken: Collection[str]) -> dict[str, Entry]:
    en, vi, translation = (words.get(name, "") for name in WORDS)
    rest = {name: value for name, value in fact.items() if name not in ("kind", "quotes")}
    quotes = [{**quote, "translation": translation} for quote in fact["quotes"]]
    return {
        "id": _id(fact, taken),
        "kind": fact["kind"],
        "label": Flat(en=en, vi=vi),
        **{name: _written(value) for name, value in rest.items()},
        "quotes": quotes,
    }


def _written(value: object) -> Entry:
    if isinstance(value, dict):
        return Flat({name: str(each) for name, each in value.items()})
    return value if isinstance(value, list) else str(value)


def _id(fact: Fields, taken: Collection[str]) -> str:
    """An id that no fact has: of the indicator, the time and the part, else of the quotation."""
    parts = [fact.get("indicator", ""), "goal" if fact["kind"] == "target" else ""]
    parts += [f"{name}-{number}" for name, number in fact.get("dimensions", {}).items()]
    parts.append(_YEARS.sub("-", fact.get("period") or fact.get("due") or ""))
    name = fact.get("number") or _said(fact)
    base = slug(" ".join(filter(None, parts)), 80) or slug(name) or "fact"
    numbers = (f"{base}-{number}" for number in range(2, len(taken) + 3))
    return next(id_ for id_ in (base, *numbers) if id_ not in taken)


def _said(fact: Fields) -> str:
    quote = fact["quotes"][0]
    return str(quote.get("text") or " ".join(quote["segments"]))


_YEARS = re.compile(r"\W+")
