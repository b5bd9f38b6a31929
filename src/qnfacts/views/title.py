"""The line over a listing: how much is shown, and what was asked for."""

from collections.abc import Iterator, Mapping

from qnfacts.phrases import grouped, say
from qnfacts.store import Selection
from qnfacts.store.selection import EVERYTHING
from qnfacts.terms import PLURALS, Language


def title(
    what: str,
    shown: int,
    lang: Language,
    wanted: Selection = EVERYTHING,
    *,
    total: int | None = None,
    besides: tuple[str, ...] = (),
) -> str:
    """`12 policies, topic ocop`; of a `total`, where fewer are shown: `10 of 12 policies`.

    `what` is a kind, or one of the other words of `_NOUNS`. `besides` is said behind the filters.
    """
    total = shown if total is None else total
    count = grouped(total, lang)
    if shown < total:
        count = say("some of", lang, shown=shown, total=total)
    noun = say(_NOUNS[what][total != 1], lang).lower()
    return ", ".join([f"{count} {noun}", *_filters(wanted, lang), *besides])


def _filters(wanted: Selection, lang: Language) -> Iterator[str]:
    for field, asked in wanted._asdict().items():
        if field == "unattributed":
            continue
        names = [] if isinstance(asked, bool) else [_name(each, field, lang) for each in asked]
        if field == "agent" and wanted.unattributed:
            names.append(say("the article", lang))
        if names or asked is True:
            yield say(f"only {field}", lang, names=f" {say('or', lang)} ".join(names))


def _name(given: str | int, field: str, lang: Language) -> str:
    """Kinds and types by their words, all else as it is named in a call."""
    return say(str(given), lang) if field in {"kind", "type"} else str(given)


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
