"""biblatex, as biber reads it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qnfacts.formats import tex
from qnfacts.phrases.citation import source_note
from qnfacts.phrases.period_phrases import named_part
from qnfacts.values.edtf import SEASONS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qnfacts.phrases.citation import Wording
    from qnfacts.records import Record
    from qnfacts.records.catalogue import Catalogue
    from qnfacts.records.shapes import SourceRecord
    from qnfacts.terms import Language


def biblatex(facts: Sequence[Record], catalogue: Catalogue, wording: Wording) -> str:
    """One entry to a source; its `annotation` is what the facts quote from it."""
    return tex.bibliography(facts, catalogue, wording, _DIALECT)


def _fields(source: SourceRecord, kind: str, lang: Language) -> dict[str, str]:
    """What both do not write alike; empty where the source gives none."""
    issued = source["issued"]
    dated = all(map(_is_read, issued.split("/")))
    return {
        "entrysubtype": _SUBTYPES.get(source["type"], ""),
        "type": _REPORT[lang] if kind == "report" else "",
        _PUBLISHERS.get(kind, "publisher"): tex.whole(source["publisher"]),
        "date": issued if dated else issued[:4],
        "urldate": source["accessed"] or "",
        "langid": tex.language(source),
        "note": "" if dated else tex.escaped(named_part(issued, lang)),
        "addendum": tex.escaped(source_note(source, lang)),
    }


def _is_read(date: str) -> bool:
    """Whether biber reads an end of a period: it knows seasons, but neither quarters nor halves."""
    part = re.fullmatch(r"\d{4}-(\d\d)~?", date)
    return part is None or int(part[1]) in {*range(1, 13), *SEASONS}


_KINDS = {
    "article": ("article", "journaltitle"),
    "article-journal": ("article", "journaltitle"),
    "article-magazine": ("article", "journaltitle"),
    "article-newspaper": ("article", "journaltitle"),
    "book": ("book", "series"),
    "chapter": ("incollection", "booktitle"),
    "document": ("misc", "howpublished"),
    "legislation": ("legislation", "howpublished"),
    "report": ("report", "series"),
    "webpage": ("online", "titleaddon"),
}
"""For each type of source the type of its entry, and the field that says what it appeared in."""

_SUBTYPES = {"article-magazine": "magazine", "article-newspaper": "newspaper"}
_PUBLISHERS = {"report": "institution", "online": "organization", "misc": "organization"}
_REPORT = {"en": "Report", "vi": "Báo cáo"}

_DIALECT = tex.Dialect(_KINDS, _fields, "annotation")
