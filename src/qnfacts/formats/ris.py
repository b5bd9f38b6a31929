"""RIS, which Zotero, EndNote, Mendeley and other reference managers import."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qnfacts.phrases.citation import annotation, source_note, sources_of
from qnfacts.phrases.period_phrases import named_part
from qnfacts.render.escaping import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qnfacts.phrases.citation import Wording
    from qnfacts.records import Record
    from qnfacts.records.catalogue import Catalogue
    from qnfacts.records.shapes import NameRecord, SourceRecord


def ris(facts: Sequence[Record], catalogue: Catalogue, wording: Wording) -> str:
    """One reference to a source; each note `N1` is what a fact quotes from it."""
    return "\n".join(
        "".join(f"{tag}  - {one_line(text)}\n" for tag, text in _lines(facts, source, wording))
        for source in sources_of(facts, catalogue)
    )


def _lines(
    facts: Sequence[Record], source: SourceRecord, wording: Wording
) -> Iterator[tuple[str, str]]:
    yield "TY", _TYPES[source["type"]]
    yield "ID", source["id"]
    yield from (("AU", _name(name)) for name in source["author"])
    yield from ((tag, text) for tag, text in _fields(source).items() if text)
    notes = (named_part(source["issued"], wording.lang), source_note(source, wording.lang))
    yield from (("N1", note) for note in notes if note)
    yield from (("N1", words) for words in annotation(facts, source, wording))
    yield "ER", ""


def _fields(source: SourceRecord) -> dict[str, str | None]:
    first, _, last = (source["page"] or "").replace("–", "-").partition("-")
    issued = source["issued"]
    return {
        "TI": source["title"],
        "T2": source["container-title"],
        "SE": source["section"],
        "VL": source["volume"],
        "IS": source["issue"],
        "SP": first,
        "EP": last,
        "PB": source["publisher"],
        "PY": issued.removeprefix("../")[:4].replace("X", "0"),
        "DA": _date(issued),
        "UR": source["URL"],
        "Y2": _date(source["accessed"] or ""),
        "LA": source["language"],
    }


def _name(name: NameRecord) -> str:
    return name.get("literal") or ", ".join(filter(None, (name.get("family"), name.get("given"))))


def _date(edtf: str) -> str:
    """Year, month and day; nothing for what they cannot say."""
    year, *rest = edtf.split("-")
    plain = year.isdigit() and all(part.isdigit() for part in rest)
    return "/".join((year, *rest)) if plain and (not rest or int(rest[0]) <= _LAST_MONTH) else ""


_LAST_MONTH = 12

_TYPES = {
    "article": "GEN",
    "article-journal": "JOUR",
    "article-magazine": "MGZN",
    "article-newspaper": "NEWS",
    "book": "BOOK",
    "chapter": "CHAP",
    "document": "GEN",
    "legislation": "STAT",
    "report": "RPRT",
    "webpage": "ELEC",
}
