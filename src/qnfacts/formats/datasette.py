"""A folder that Datasette serves: the store, and what it says of its tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qnfacts.phrases import pick, say
from qnfacts.phrases.citation import noted_reference
from qnfacts.render.records import json_object
from qnfacts.store.copying import copied

if TYPE_CHECKING:
    from qnfacts.formats.exports import Files, Selected
    from qnfacts.records import Record
    from qnfacts.terms import Language


def database(chosen: Selected) -> Files:
    """`facts.sqlite` and `metadata.json`."""
    data = copied(chosen.store, chosen.facts)
    return {"facts.sqlite": data, "metadata.json": json_object(_metadata(chosen)).encode()}


def _metadata(chosen: Selected) -> Record:
    catalogue, lang = chosen.store.catalogue, chosen.lang
    sources = (noted_reference(source, lang) for source in catalogue.sources.values())
    tables = {**{name: _listed(name, lang) for name in _LISTED}, **dict.fromkeys(_HIDDEN, _UNSEEN)}
    for table, facets in _FACETS.items():
        tables[table] = {**tables.get(table, {}), "facets": facets}
    for table in _VALUED:
        tables[table]["columns"] = {name: say(f"column {name}", lang) for name in _COLUMNS}
    tables["fact"] |= {
        "columns": tables["fact"]["columns"] | {"record": say("column record", lang)},
        "fts_table": "text",
        "fts_pk": "number",
    }
    return {
        "title": pick(catalogue.title, lang),
        "description": say("exported facts", lang),
        "source": " ".join(sources),
        "databases": {"facts": {"tables": tables}},
    }


def _listed(table: str, lang: Language) -> Record:
    label = {} if table in _VIEWS else {"label_column": f"label_{lang}"}
    return {"description": say(f"table {_SAID.get(table, table)}", lang), **label}


_VIEWS = ("figure", "target", "quotation")
_LISTED = ("fact", "source", "topic", "area", "indicator", "unit", "agent", *_VIEWS)
_SAID = {"quotation": "quote"}
_HIDDEN = ("input", "words", "text")
_UNSEEN = {"hidden": True}
_FACETS = {
    "fact": ["kind", "hedge", "unit"],
    "figure": ["indicator", "areas", "hedge"],
    "target": ["indicator", "areas", "hedge"],
    "quotation": ["source"],
    "fact_topic": ["topic"],
    "fact_area": ["area"],
}
"""What each table can be narrowed by."""

_VALUED = ("fact", "figure", "target")
_COLUMNS = ["stated", "nominal", "low", "high", "low_open", "high_open", "hedge", "as_written"]
