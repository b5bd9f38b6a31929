"""The hits of a search, with what was found marked."""

from collections.abc import Sequence

from qnfacts.explore.matching import Match
from qnfacts.explore.search import Hit
from qnfacts.phrases import pick, say
from qnfacts.render.pages import Cell, Page, table
from qnfacts.terms import Language
from qnfacts.views.cells import id_cell, word_cell


def search_page(hits: Sequence[Hit], lang: Language) -> Page:
    """A row to a fact: its label, and where else the words stand."""
    if not hits:
        return ()
    header = (say(name, lang) for name in ("id", "kind", "label", "hit"))
    return (table(header, (_row(hit, lang) for hit in hits)),)


def _row(hit: Hit, lang: Language) -> tuple[Cell, ...]:
    label = pick(hit.fact["label"], lang)
    in_label = next((m.spans for m in hit.matches if m.field == f"label.{lang}"), ())
    elsewhere = _best(hit.matches, lang)
    return (
        id_cell(hit.fact),
        word_cell(hit.fact["kind"], lang),
        Cell(label, marks=in_label),
        Cell(elsewhere.text, "quote", elsewhere.spans) if elsewhere else Cell(""),
    )


def _best(matches: Sequence[Match], lang: Language) -> Match | None:
    """The field with most of the words; a quotation rather than a name."""
    other = [m for m in matches if m.field not in ("id", f"label.{lang}")]
    return max(other, key=lambda m: (len(m.spans), m.field.startswith("quotes")), default=None)
