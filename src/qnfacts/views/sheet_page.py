"""The drawings of a fact sheet, and what it tells of each fact."""

from collections.abc import Sequence

from qnfacts.explore.compare import compare
from qnfacts.explore.ocop import tiers
from qnfacts.explore.timeline import timeline
from qnfacts.phrases import say
from qnfacts.records import Record
from qnfacts.records.catalogue import Catalogue
from qnfacts.records.shapes import EntryRecord
from qnfacts.render.pages import Cell, Fields, Page
from qnfacts.terms import Language
from qnfacts.values.today import today
from qnfacts.views.cells import filled
from qnfacts.views.comparison_cells import known_fields
from qnfacts.views.fact_page import fact_fields
from qnfacts.views.ocop_page import ocop_page
from qnfacts.views.scale_page import scale_page
from qnfacts.views.timeline_page import timeline_page
from qnfacts.views.unstated import unstated


def sheet_pages(facts: Sequence[Record], catalogue: Catalogue, lang: Language) -> dict[str, Page]:
    """The OCOP tiers, the targets and the timeline of these facts, each under its title.

    Targets are held against all figures of the registry.
    """
    targets = [fact for fact in facts if fact["kind"] == "target" and fact["value"]]
    dates = _together(timeline(facts, catalogue.sources))
    pages = {
        "sheet tiers": ocop_page(tiers(facts, catalogue), catalogue, lang),
        "sheet targets": scale_page(compare(catalogue, today(), targets), catalogue, lang),
        "sheet timeline": timeline_page(dates, facts, catalogue, lang),
    }
    return {say(title, lang): page for title, page in pages.items() if page}


def sheet_fields(
    facts: Sequence[Record], catalogue: Catalogue, lang: Language
) -> dict[str, Fields]:
    """What is told of each fact, under its id: of a target first what is known of it.

    What its words do not state stands last.
    """
    targets = [fact for fact in facts if fact["kind"] == "target"]
    known = {
        compared["target"]["id"]: known_fields(compared, lang).pairs
        for compared in compare(catalogue, today(), targets)
    }
    fields = {fact["id"]: fact_fields(fact, catalogue, lang) for fact in facts}
    open_ = {fact["id"]: _unstated(fact, lang).pairs for fact in facts}
    return {
        id_: Fields((*known.get(id_, ()), *told.pairs, *open_[id_])) for id_, told in fields.items()
    }


def _unstated(fact: Record, lang: Language) -> Fields:
    return filled([("sheet not stated", (Cell(", ".join(unstated(fact, lang))),))], lang)


def _together(entries: Sequence[EntryRecord]) -> list[EntryRecord]:
    """All dates of a fact beneath its first."""
    facts = list(dict.fromkeys(entry["id"] for entry in entries))
    places = {id_: place for place, id_ in enumerate(facts)}
    return sorted(entries, key=lambda entry: places[entry["id"]])
