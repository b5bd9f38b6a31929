"""BibTeX, in UTF-8 as biber and current styles read it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote

from qnfacts.phrases.citation import annotation, sources_of
from qnfacts.phrases.period_phrases import named_part
from qnfacts.render.escaping import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qnfacts.records import Record
    from qnfacts.records.catalogue import Catalogue
    from qnfacts.records.shapes import NameRecord, SourceRecord
    from qnfacts.terms import Language


def bibtex(facts: Sequence[Record], catalogue: Catalogue, lang: Language) -> str:
    """One entry to a source; its `annote` is what the facts quote from it."""
    entries = [
        _entry(source, annotation(facts, source, lang)) for source in sources_of(facts, catalogue)
    ]
    return "\n".join(entries)


def _entry(source: SourceRecord, annote: str) -> str:
    kind, container = _KINDS[source["type"]]
    if kind in _CONTAINED and not source["container-title"]:
        kind, container = _KINDS["document"]
    fields = {**_fields(source, kind, container), "annote": _escape(annote)}
    lines = [f"  {name} = {{{text}}},\n" for name, text in fields.items() if text]
    return f"@{kind}{{{source['id']},\n{''.join(lines)}}}\n"


def _fields(source: SourceRecord, kind: str, container: str) -> dict[str, str]:
    """The bibliographic fields; empty where the source gives none."""
    year, *month = source["issued"].removesuffix("~").split("/")[0].split("-")[:2]
    return {
        "author": " and ".join(_name(name) for name in source["author"]),
        "title": f"{{{_escape(source['title'])}}}",
        container: _whole(source["container-title"]),
        "volume": _escape(source["volume"]),
        "number": _escape(source["issue"]),
        "pages": _escape(source["page"]),
        "institution" if kind == "techreport" else "publisher": _whole(source["publisher"]),
        "year": year.replace("X", "0s"),
        "month": _MONTHS.get(month[0], "") if month else "",
        "date": source["issued"],
        "url": quote(source["URL"] or "", safe=_IN_URLS),
        "langid": _LANGUAGES.get(source["language"], ""),
        "note": _escape(_note(source)),
    }


def _note(source: SourceRecord) -> str:
    """The note, and the date in words where `year` and `month` cannot say it."""
    note = source["note"]["en"] if source["note"] else ""
    return "; ".join(filter(None, (named_part(source["issued"], "en"), note)))


def _name(name: NameRecord) -> str:
    """A name that stands alone in braces, so that nothing splits it."""
    if "given" in name and "family" in name:
        return f"{_whole(name['family'])}, {_whole(name['given'])}"
    return f"{{{_escape(name.get('literal') or name.get('family'))}}}"


def _whole(text: str | None) -> str:
    """In braces where a list of names would be split."""
    escaped = _escape(text)
    return f"{{{escaped}}}" if _SPLITS.search(escaped) else escaped


def _escape(text: str | None) -> str:
    return one_line(text or "").translate(_SPECIAL)


_SPECIAL = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        **{character: f"\\{character}" for character in "#$%&_"},
    }
)

_SPLITS = re.compile(r",|(?<!\S)and(?!\S)", re.IGNORECASE)

_IN_URLS = "%/:?#[]@!$&'()*+,;=~"
"""What stays as it is in an address: biber takes a field `url` to the letter."""

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
    "webpage": ("online", "organization"),
}
"""For each type of source the type of its entry, and the field that says what it appeared in."""

_CONTAINED = {"article", "incollection"}
"""The types of entries that appear in something."""

_LANGUAGES = {"en": "english", "vi": "vietnamese"}

_MONTHS = {f"{month:02}": str(month) for month in range(1, 13)}
