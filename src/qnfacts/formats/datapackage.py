"""CSV files with a descriptor that says what they hold: a Data Package, version 2."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

from qnfacts.formats.relations import relations
from qnfacts.phrases import pick, say
from qnfacts.phrases.citation import noted_reference
from qnfacts.phrases.tables.exports import EXPORTS
from qnfacts.render.delimited import csv_text
from qnfacts.render.records import json_object

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qnfacts.formats.exports import Files, Selected
    from qnfacts.formats.relations import Relation
    from qnfacts.formats.tables import Column
    from qnfacts.records import Record
    from qnfacts.records.shapes import SourceRecord
    from qnfacts.terms import Language


def data_package(chosen: Selected) -> Files:
    """`datapackage.json`, and a CSV file for each table, which it describes."""
    tables = list(relations(chosen))
    files = {_file(table): _csv(table) for table in tables}
    lang, catalogue = chosen.lang, chosen.store.catalogue
    descriptor: Record = {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "facts",
        "title": pick(catalogue.title, lang),
        "description": say("exported facts", lang),
        "sources": [_cited(source, lang) for source in catalogue.sources.values()],
        "resources": [_resource(table, files[_file(table)], lang) for table in tables],
    }
    return {"datapackage.json": json_object(_without_empty(descriptor)).encode(), **files}


def _without_empty(described: Record) -> Record:
    """What is described without the lists in which nothing stands: the profile allows few."""
    return {key: value for key, value in described.items() if value != []}


def _file(table: Relation) -> str:
    return f"{table.name}.csv"


def _csv(table: Relation) -> bytes:
    return csv_text(table.records, [column.name for column in table.columns]).encode()


def _cited(source: SourceRecord, lang: Language) -> Record:
    address = {"path": source["URL"]} if source["URL"] else {}
    return {"title": noted_reference(source, lang), **address}


def _resource(table: Relation, data: bytes, lang: Language) -> Record:
    keys = ["fact", "number"] if table.name == "quotes" else ["id"]
    schema = {
        "fields": [_field(column, lang) for column in table.columns],
        "primaryKey": keys,
        "foreignKeys": [
            {"fields": [field], "reference": {"resource": other, "fields": ["id"]}}
            for field, other in _REFERENCES.get(table.name, {}).items()
        ],
    }
    return {
        "name": table.name,
        "type": "table",
        "path": _file(table),
        "description": say(f"table {table.name.removesuffix('s')}", lang),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(data),
        "hash": f"sha256:{sha256(data).hexdigest()}",
        "schema": _without_empty(schema),
    }


def _field(column: Column, lang: Language) -> Record:
    field: Record = {"name": column.name, "type": column.type}
    if column.type in _DELIMITERS:
        field |= {"type": "list", "delimiter": _DELIMITERS[column.type]}
    said = f"column {column.name.removeprefix('value.')}"
    return {**field, "description": say(said, lang)} if said in EXPORTS else field


_DELIMITERS = {"list": "; ", "records": " | "}
_REFERENCES: Mapping[str, Mapping[str, str]] = {
    "facts": {"indicator.id": "indicators", "value.unit": "units", "source.id": "sources"},
    "quotes": {"fact": "facts", "source": "sources"},
    "areas": {"part_of": "areas"},
    "indicators": {"unit": "units", "share_of": "indicators"},
    "units": {"base": "units"},
}
"""The columns that hold ids, and the tables that these are of."""
