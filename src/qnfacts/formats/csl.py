"""CSL-JSON 1.0, which Zotero, pandoc and citeproc read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qnfacts.phrases.citation import annotation, source_note, sources_of
from qnfacts.phrases.period_phrases import named_part
from qnfacts.render.records import json_text
from qnfacts.values.edtf import SEASONS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qnfacts.phrases.citation import Wording
    from qnfacts.records import Record
    from qnfacts.records.catalogue import Catalogue
    from qnfacts.records.shapes import SourceRecord
    from qnfacts.terms import Language


def csl_json(facts: Sequence[Record], catalogue: Catalogue, wording: Wording) -> str:
    """A list of items, one to a source; its `annote` is what the facts quote from it."""
    items = [
        {
            **csl_item(source, wording.lang),
            "annote": "\n".join(annotation(facts, source, wording)),
        }
        for source in sources_of(facts, catalogue)
    ]
    return json_text(items)


def citation_record(fact: Record, catalogue: Catalogue) -> Record:
    """The quotations of a fact, and their sources as CSL items."""
    return {
        "id": fact["id"],
        "label": fact["label"],
        "quotes": fact["quotes"],
        "references": [csl_item(source, "en") for source in sources_of([fact], catalogue)],
    }


def csl_item(source: SourceRecord, lang: Language) -> Record:
    """The source with the variables that it has; what is put in words is put in `lang`."""
    record: Record = dict(source)
    variables = ("author", "container-title", "section", "volume", "issue", "page", "publisher")
    item = {key: record[key] for key in ("id", "type", "title", *variables, "URL") if record[key]}
    item["issued"] = _date(source["issued"], lang)
    if source["accessed"]:
        item["accessed"] = _date(source["accessed"], lang)
    item["language"] = source["language"]
    if note := source_note(source, lang):
        item["note"] = note
    return item


def _date(edtf: str, lang: Language) -> Record:
    """A CSL date; a part of a year or a decade, which CSL does not know, in words, too."""
    exact = edtf.removesuffix("~")
    date: Record = {"date-parts": [parts for end in exact.split("/") for parts in _parts(end)]}
    if exact != edtf:
        date["circa"] = True
    if season := _SEASONS.get(exact[4:]):
        date["season"] = season
    elif words := named_part(exact, lang):
        date["literal"] = words
    return date


def _parts(edtf: str) -> Iterator[list[int]]:
    """Year, month, day; the year alone of a part of it, both ends of a decade, none of ".."."""
    if edtf.endswith("X"):
        yield from ([int(edtf[:3] + digit)] for digit in "09")
    elif edtf != "..":
        parts = [int(part) for part in edtf.split("-")]
        yield parts[:1] if parts[1:2] and parts[1] > _LAST_MONTH else parts


_LAST_MONTH = 12
_SEASONS = {f"-{part}": number for number, part in enumerate(SEASONS, 1)}
"""CSL's number for each season."""
