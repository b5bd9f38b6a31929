"""A small web site: the index of the facts, and a page for each, whose address is its id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qnfacts.formats.fact_sheet import page_of_facts
from qnfacts.formats.web import citation, environment, quotation_data

if TYPE_CHECKING:
    from collections.abc import Mapping

    from jinja2 import Template

    from qnfacts.formats.exports import Files, Selected
    from qnfacts.formats.web import Pages
    from qnfacts.records import Record
    from qnfacts.terms import Language


def site(chosen: Selected, pages: Mapping[Language, Pages]) -> Files:
    """`index.html`, and `facts/ID.html` for each fact. All links are relative."""
    index = page_of_facts(chosen, environment(chosen, pages, _in_folder), _in_folder, brief=True)
    template = environment(chosen, pages, _beside).get_template("fact.html")
    facts = {
        _in_folder(fact["id"]): _page(fact, chosen, template).encode() for fact in chosen.facts
    }
    return {"index.html": index.encode(), **facts}


def _page(fact: Record, chosen: Selected, template: Template) -> str:
    catalogue, lang = chosen.store.catalogue, chosen.lang
    data = quotation_data(fact, catalogue, lang, _beside(fact["id"]))
    return template.render(
        heading=fact["label"],
        description=citation(fact, catalogue, lang),
        fact=fact,
        data={"@context": "https://schema.org", **data},
    )


def _in_folder(id_: str) -> str:
    return f"facts/{_beside(id_)}"


def _beside(id_: str) -> str:
    return f"{id_.replace('/', '--')}.html"
