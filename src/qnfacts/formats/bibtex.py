"""BibTeX, for the styles that read `year` and `month` and know its own types of entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qnfacts.formats import tex
from qnfacts.phrases import say
from qnfacts.phrases.citation import source_note
from qnfacts.phrases.period_phrases import named_part, phrase_period

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qnfacts.phrases.citation import Wording
    from qnfacts.records import Record
    from qnfacts.records.catalogue import Catalogue
    from qnfacts.records.shapes import SourceRecord
    from qnfacts.terms import Language


def bibtex(facts: Sequence[Record], catalogue: Catalogue, wording: Wording) -> str:
    """One entry to a source; its `annote` is what the facts quote from it."""
    return tex.bibliography(facts, catalogue, wording, _DIALECT)


def _fields(source: SourceRecord, kind: str, lang: Language) -> dict[str, str]:
    """What both do not write alike; empty where the source gives none."""
    first = source["issued"].removeprefix("../").split("/")[0]
    year, *month = first.removesuffix("~").split("-")[:2]
    return {
        "institution" if kind == "techreport" else "publisher": tex.whole(source["publisher"]),
        "year": year.replace("X", "0s"),
        "month": _MONTHS.get(month[0], "") if month else "",
        "language": tex.language(source),
        "note": tex.escaped(_note(source, lang)),
    }


def _note(source: SourceRecord, lang: Language) -> str:
    """The note, and the dates in words that no field can say."""
    issued, accessed = source["issued"], phrase_period(source["accessed"], lang)
    parts = (
        phrase_period(issued, lang) if "/" in issued else named_part(issued, lang),
        accessed and say("accessed", lang, date=accessed),
        source_note(source, lang),
    )
    return "; ".join(filter(None, parts))


_KINDS = {
    "article": ("article", "journal"),
    "article-journal": ("article", "journal"),
    "article-magazine": ("article", "journal"),
    "article-newspaper": ("article", "journal"),
    "book": ("book", "series"),
    "chapter": ("incollection", "booktitle"),
    "document": ("misc", "howpublished"),
    "legislation": ("misc", "howpublished"),
    "report": ("techreport", "series"),
    "webpage": ("misc", "howpublished"),
}
"""For each type of source the type of its entry, and the field that says what it appeared in."""

_MONTH_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTHS = {f"{number:02}": name for number, name in enumerate(_MONTH_NAMES, 1)}
"""The names that every style has its own words for."""

_DIALECT = tex.Dialect(_KINDS, _fields, "annote")
