"""A fact sheet: one HTML file that needs no other, and no script."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qnfacts.formats.searching import search_rules, searched_words
from qnfacts.formats.web import areas_of, environment, quotation_data
from qnfacts.phrases import pick, say
from qnfacts.phrases.citation import noted_reference
from qnfacts.terms import PLURALS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from jinja2 import Environment

    from qnfacts.formats.exports import Selected
    from qnfacts.formats.web import Pages
    from qnfacts.records import Record
    from qnfacts.terms import Language


def fact_sheet(chosen: Selected, pages: Mapping[Language, Pages]) -> str:
    """The sheet in the languages of the registry, of which that of the reader is shown first."""
    return page_of_facts(chosen, environment(chosen, pages, _anchor), _anchor, brief=False)


def page_of_facts(
    chosen: Selected, templates: Environment, address: Callable[[str], str], *, brief: bool
) -> str:
    """All facts on a page; if it is `brief`, each with its claim alone and the link to its own."""
    catalogue, lang = chosen.store.catalogue, chosen.lang
    return templates.get_template("facts.html").render(
        heading=catalogue.title,
        description=say("exported facts", lang),
        fact=None,
        facts=chosen.facts,
        kinds=_by_kind(chosen.facts),
        topics={topic for fact in chosen.facts for topic in fact["topics"]},
        areas={id_ for fact in chosen.facts for id_ in areas_of(fact, catalogue)},
        catalogue=catalogue,
        data=_data_set(chosen, address),
        brief=brief,
        searched_words=searched_words,
        search_rules=search_rules(),
    )


def _anchor(id_: str) -> str:
    return f"#{id_}"


def _by_kind(facts: Sequence[Record]) -> dict[str, list[Record]]:
    """The facts under the plurals of their kinds, in the order of the kinds."""
    grouped = {
        plural: [fact for fact in facts if fact["kind"] == kind] for kind, plural in PLURALS.items()
    }
    return {plural: of_kind for plural, of_kind in grouped.items() if of_kind}


def _data_set(chosen: Selected, address: Callable[[str], str]) -> Record:
    """The facts for search engines, in the words of schema.org."""
    catalogue, lang = chosen.store.catalogue, chosen.lang
    return {
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": pick(catalogue.title, lang),
        "description": say("exported facts", lang),
        "inLanguage": chosen.store.languages,
        "citation": [noted_reference(source, lang) for source in catalogue.sources.values()],
        "hasPart": [
            quotation_data(fact, catalogue, lang, address(fact["id"])) for fact in chosen.facts
        ],
    }
