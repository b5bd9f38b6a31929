"""Facts in the formats of other programs; what only one of them needs is loaded with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, assert_never

from qnfacts.phrases import pick

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qnfacts.formats.exports import Files, Selected
    from qnfacts.formats.web import Pages
    from qnfacts.phrases.citation import Wording
    from qnfacts.records import Record
    from qnfacts.records.catalogue import Catalogue
    from qnfacts.terms import ExportFormat, Language, Style


def citations(facts: Sequence[Record], catalogue: Catalogue, style: Style, wording: Wording) -> str:
    """What the facts quote, with its references, set in a style."""
    if style == "plain":
        from qnfacts.render.plain import render_plain
        from qnfacts.views.citation_page import citation_pages

        return render_plain(citation_pages(facts, catalogue, wording))
    from qnfacts.formats.styles import STYLES

    return STYLES[style](facts, catalogue, wording)


def exported(chosen: Selected, form: ExportFormat) -> str | bytes | Files:
    """The facts in a format: a text, what a file holds that is none, or the files of a folder."""
    match form:
        case "csl-json" | "bibtex" | "biblatex" | "ris":
            from qnfacts.phrases.citation import Wording

            return citations(chosen.facts, chosen.store.catalogue, form, Wording(chosen.lang))
        case "markdown":
            return _markdown(chosen)
        case "html" | "site":
            return _for_browsers(chosen, form)
        case "annotations":
            from qnfacts.formats.annotations import web_annotations

            return web_annotations(chosen)
        case _:
            return _tables(chosen, form)


def _markdown(chosen: Selected) -> str:
    from qnfacts.render.markdown import markdown_document
    from qnfacts.views.fact_page import fact_pages

    catalogue, lang = chosen.store.catalogue, chosen.lang
    return markdown_document(pick(catalogue.title, lang), fact_pages(chosen.facts, catalogue, lang))


def _for_browsers(chosen: Selected, form: Literal["html", "site"]) -> str | Files:
    from qnfacts.formats.fact_sheet import fact_sheet
    from qnfacts.formats.site import site

    spoken = chosen.store.languages
    chosen = chosen._replace(lang=chosen.lang if chosen.lang in spoken else spoken[0])
    pages = _pages(chosen)
    return fact_sheet(chosen, pages) if form == "html" else site(chosen, pages)


def _tables(chosen: Selected, form: Literal["csv", "xlsx", "parquet", "sqlite"]) -> bytes | Files:
    match form:
        case "csv":
            from qnfacts.formats.datapackage import data_package

            return data_package(chosen)
        case "xlsx":
            from qnfacts.formats.workbook import workbook

            return workbook(chosen)
        case "parquet":
            from qnfacts.formats.parquet import parquet_files

            return parquet_files(chosen)
        case "sqlite":
            from qnfacts.formats.datasette import database

            return database(chosen)
        case _:
            assert_never(form)


def _pages(chosen: Selected) -> dict[Language, Pages]:
    from qnfacts.formats.web import Pages
    from qnfacts.views.sheet_page import sheet_fields, sheet_pages

    facts, catalogue = chosen.facts, chosen.store.catalogue
    return {
        lang: Pages(
            sheet_pages(facts, catalogue, lang),
            sheet_fields(facts, catalogue, lang),
        )
        for lang in chosen.store.languages
    }
