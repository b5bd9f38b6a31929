"""CSL-JSON 1.0, which Zotero, pandoc and citeproc read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qnfacts.phrases.citation import annotation, sources_of
from qnfacts.render.records import json_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qnfacts.records import Record
    from qnfacts.records.catalogue import Catalogue
    from qnfacts.records.shapes import SourceRecord
    from qnfacts.terms import Language


def csl_json(facts: Sequence[Record], catalogue: Catalogue, lang: Language) -> str:
    """A list of items, one to a source; its `annote` is what the facts quote from it."""
    items = [
        {**csl_item(source), "annote": annotation(facts, source, lang)}
        for source in sources_of(facts, catalogue)
    ]
    return json_text(items)


def citation_record(fact: Record, catalogue: Catalogue) -> Record:
    """The quotations of a fact, and their sources as CSL items."""
    return {
        "id": fact["id"],
        "label": fact["label"],
        "quotes": fact["quotes"],
        "references": [csl_item(source) for source in sources_of([fact], catalogue)],
    }


def csl_item(source: SourceRecord) -> Record:
    """The source with the variables that it has."""
    record: Record = dict(source)
    variables = ("author", "container-title", "section", "volume", "issue", "page", "publisher")
    item = {key: record[key] for key in ("id", "type", "title", *variables, "URL") if record[key]}
    issued = source["issued"].removesuffix("~")
    item["issued"] = {"date-parts": [_date_parts(end) for end in _ends(issued)]}
    if issued != source["issued"]:
        item["issued"]["circa"] = True
    item["language"] = source["language"]
    if source["note"]:
        item["note"] = source["note"]["en"]
    return item


def _ends(edtf: str) -> list[str]:
    return [end for end in edtf.split("/") if end != ".."]


def _date_parts(edtf: str) -> list[int]:
    """Year, month, day; a quarter, which CSL does not know, leaves the year."""
    parts = [int(part) for part in edtf.split("-")]
    return parts[:1] if parts[1:2] and parts[1] > 12 else parts
