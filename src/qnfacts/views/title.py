"""The line over a listing: how much is shown, and what was asked for."""

from collections.abc import Iterator, Mapping

from qnfacts.phrases import grouped, pick, say
from qnfacts.records.catalogue import Catalogue
from qnfacts.store import Selection
from qnfacts.store.selection import EVERYTHING
from qnfacts.terms import PLURALS, Language


def title(
    what: str,
    shown: int,
    lang: Language,
    wanted: Selection = EVERYTHING,
    catalogue: Catalogue | None = None,
    *,
    total: int | None = None,
    besides: tuple[str, ...] = (),
) -> str:
    """`12 policies, topic OCOP`; of a `total`, where fewer are shown: `10 of 12 policies`.

    `what` is a kind, or one of the other words of `_NOUNS`. What is `wanted` is called as in the
    `catalogue`. `besides` is said behind the filters.
    """
    total = shown if total is None else total
    count = grouped(total, lang)
    if shown < total:
        count = say("some of", lang, shown=shown, total=total)
    noun = say(_NOUNS[what][total != 1], lang).lower()
    return ", ".join([f"{count} {noun}", *_filters(wanted, catalogue, lang), *besides])


def _filters(wanted: Selection, catalogue: Catalogue | None, lang: Language) -> Iterator[str]:
    for field, asked in wanted._asdict().items():
        if field == "unattributed":
            continue
        names = (
            []
            if isinstance(asked, bool)
            else [_name(each, field, catalogue, lang) for each in asked]
        )
        if field == "agent" and wanted.unattributed:
            names.append(say("the article", lang))
        if names or asked is True:
            yield say(f"only {field}", lang, names=f" {say('or', lang)} ".join(names))


def _name(given: str | int, field: str, catalogue: Catalogue | None, lang: Language) -> str:
    """Kinds and types by their words, entries by their labels, all else as it is."""
    if catalogue and field in _ENTRIES:
        return pick(getattr(catalogue, _ENTRIES[field])[given]["label"], lang)
    return say(str(given), lang) if field in {"kind", "type"} else str(given)


_ENTRIES = {
    "topic": "topics",
    "area": "areas",
    "source": "sources",
    "agent": "agents",
    "indicator": "indicators",
}
"""Where the catalogue has what a field of a selection names."""


_NOUNS: Mapping[str, tuple[str, str]] = {
    **{kind: (kind, plural) for kind, plural in PLURALS.items()},
    "fact": ("one fact", "facts"),
    "source": ("one source", "sources"),
    "date": ("one date", "dates"),
    "group": ("one group", "groups"),
    "derived": ("one derived", "derived"),
    "rule": ("one rule", "rules"),
    "reading": ("one reading", "readings"),
    "number": ("one number", "numbers"),
    "term": ("one term", "terms"),
    "topics": ("one topic", "topics"),
    "areas": ("one area", "areas"),
    "indicators": ("one indicator", "indicators"),
    "units": ("one unit", "units"),
    "agents": ("one agent", "agents"),
    "schema": ("one schema", "schemas"),
    "place": ("one place", "places"),
    "change": ("one change", "changes"),
}
"""The phrases for one and for many."""
