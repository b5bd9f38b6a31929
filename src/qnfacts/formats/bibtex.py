"""BibTeX, in UTF-8 as biber and current styles read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qnfacts.phrases.citation import annotation, sources_of
from qnfacts.phrases.period_phrases import named_part

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
    fields = {**_fields(source), "annote": _escape(annote)}
    kind = _TYPES.get(source["type"], "misc") if source["container-title"] else "misc"
    lines = [f"  {name} = {{{text}}},\n" for name, text in fields.items() if text]
    return f"@{kind}{{{source['id']},\n{''.join(lines)}}}\n"


def _fields(source: SourceRecord) -> dict[str, str]:
    """The bibliographic fields; empty where the source gives none."""
    year, *month = source["issued"].removesuffix("~").split("/")[0].split("-")[:2]
    return {
        "author": " and ".join(_name(name) for name in source["author"]),
        "title": f"{{{_escape(source['title'])}}}",
        "journal": _escape(source["container-title"]),
        "volume": _escape(source["volume"]),
        "number": _escape(source["issue"]),
        "pages": _escape(source["page"]),
        "publisher": _escape(source["publisher"]),
        "year": year.replace("X", "0s"),
        "month": _MONTHS.get(month[0], "") if month else "",
        "date": source["issued"],
        "url": _escape(source["URL"]),
        "langid": _LANGUAGES.get(source["language"], ""),
        "note": _escape(_note(source)),
    }


def _note(source: SourceRecord) -> str:
    """The note, and the date in words where `year` and `month` cannot say it."""
    note = source["note"]["en"] if source["note"] else ""
    return "; ".join(filter(None, (named_part(source["issued"], "en"), note)))


def _name(name: NameRecord) -> str:
    """A literal name in braces, so that nothing splits it."""
    if literal := name.get("literal"):
        return f"{{{_escape(literal)}}}"
    parts = (name.get("family", ""), name.get("given", ""))
    return ", ".join(_escape(part) for part in parts if part)


def _escape(text: str | None) -> str:
    return (text or "").replace("\n", " ").translate(_SPECIAL)


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

_TYPES = {
    "article": "article",
    "article-journal": "article",
    "article-magazine": "article",
    "article-newspaper": "article",
}

_LANGUAGES = {"en": "english", "vi": "vietnamese"}

_MONTHS = {f"{month:02}": str(month) for month in range(1, 13)}
