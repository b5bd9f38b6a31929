"""BibTeX, in UTF-8 as biber and current styles read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qnfacts.phrases.references import annotation, sources_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qnfacts.records import NameRecord, Record, SourceRecord
    from qnfacts.records.catalogue import Catalogue
    from qnfacts.terms import Language


def bibtex(facts: Sequence[Record], catalogue: Catalogue, lang: Language) -> str:
    """One entry to a source; its `annote` holds what the facts quote from it."""
    entries = [
        _entry(source, annotation(facts, source, lang)) for source in sources_of(facts, catalogue)
    ]
    return "\n".join(entries)


def _entry(source: SourceRecord, annote: str) -> str:
    year, *month = source["issued"].removesuffix("~").split("/")[0].split("-")[:2]
    container = source["container-title"]
    fields = {
        "author": " and ".join(_name(name) for name in source["author"]),
        "title": f"{{{_escape(source['title'])}}}",
        "journal": container and _escape(container),
        "volume": source["volume"] and _escape(source["volume"]),
        "number": source["issue"] and _escape(source["issue"]),
        "pages": source["page"] and _escape(source["page"]),
        "publisher": source["publisher"] and _escape(source["publisher"]),
        "year": year,
        "month": _MONTHS.get(month[0]) if month else None,
        "date": source["issued"],
        "url": source["URL"] and _escape(source["URL"]),
        "langid": _LANGUAGES.get(source["language"]),
        "note": source["note"] and _escape(source["note"]["en"]),
        "annote": _escape(annote),
    }
    lines = [f"  {key} = {{{value}}},\n" for key, value in fields.items() if value]
    kind = _TYPES.get(source["type"], "misc") if container else "misc"
    return f"@{kind}{{{source['id']},\n{''.join(lines)}}}\n"


def _name(name: NameRecord) -> str:
    """A literal name in braces, so that nothing splits it."""
    if literal := name.get("literal"):
        return f"{{{_escape(literal)}}}"
    parts = (name.get("family", ""), name.get("given", ""))
    return ", ".join(_escape(part) for part in parts if part)


def _escape(text: str) -> str:
    return text.replace("\n", " ").translate(_SPECIAL)


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
