"""The sources, and how much of each the registry accounts for."""

from collections.abc import Sequence

from qnfacts.phrases import say
from qnfacts.phrases.citation import reference
from qnfacts.records import Record
from qnfacts.render.pages import Cell, Link, Page, table
from qnfacts.terms import Language
from qnfacts.views.cells import count_cell


def sources_page(records: Sequence[Record], lang: Language) -> Page:
    """The sources with their references; how much is covered, where the text of one is at hand."""
    shares = _SHARES if any(record["coverage"] for record in records) else {}
    names = ("id", "facts", "quotations", *shares, "reference")
    rows = (
        (
            Cell(record["id"], "id", link=record["URL"] and Link(record["URL"])),
            count_cell(record["facts"], lang),
            count_cell(record["quotes"], lang),
            *(_share(record["coverage"], *share, lang) for share in shares.values()),
            Cell(reference(record, lang)),  # type: ignore[arg-type]
        )
        for record in records
    )
    return (table((say(name, lang) for name in names), rows),)


def _share(coverage: Record | None, part: str, whole: str, lang: Language) -> Cell:
    if coverage is None:
        return Cell(say("text not at hand", lang), "faint")
    return Cell(say("covered", lang, done=coverage[part], all=coverage[whole]), "number")


_SHARES = {
    "numerals in values": ("numerals_in_values", "numerals"),
    "numerals quoted": ("numerals_quoted", "numerals"),
    "sentences quoted": ("sentences_quoted", "sentences"),
    "sentences touched": ("sentences_touched", "sentences"),
    "words quoted": ("words_quoted", "words"),
}
"""What is counted of a source's text, out of what."""
