"""The sources, and how much of each the registry accounts for."""

from typing import TYPE_CHECKING

from qnfacts.blocks import Cell, Page, table
from qnfacts.catalogue import Catalogue
from qnfacts.cite import reference
from qnfacts.phrases import Language, say
from qnfacts.records import Record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qnfacts.coverage import Coverage


def source_records(catalogue: Catalogue, covered: "Mapping[str, Coverage]") -> list[Record]:
    """The sources with what the registry takes from them; `coverage` is null without the text."""
    return [
        {
            **source,
            "facts": sum(any(q["source"] == id_ for q in f["quotes"]) for f in catalogue.facts),
            "quotes": sum(q["source"] == id_ for f in catalogue.facts for q in f["quotes"]),
            "coverage": _coverage_record(covered.get(id_)),
        }
        for id_, source in catalogue.sources.items()
    ]


def sources_page(records: list[Record], lang: Language) -> Page:
    """A table of the sources, then their references."""
    names = ("id", "facts", "quotations", "numerals", "sentences", "reference")
    rows = (
        (
            Cell(record["id"], "id"),
            Cell(str(record["facts"]), "number"),
            Cell(str(record["quotes"]), "number"),
            *(_share(record["coverage"], part, lang) for part in ("numerals", "sentences")),
            Cell(reference(record, lang)),  # type: ignore[arg-type]
        )
        for record in records
    )
    return (table((say(name, lang) for name in names), rows),)


def _coverage_record(covered: "Coverage | None") -> Record | None:
    if covered is None:
        return None
    return {
        "numerals": len(covered.numerals),
        "numerals_covered": len(covered.numerals) - len(covered.open_numerals),
        "sentences": len(covered.sentences),
        "sentences_covered": len(covered.sentences) - len(covered.open_sentences),
    }


def _share(coverage: Record | None, part: str, lang: Language) -> Cell:
    if coverage is None:
        return Cell(say("text not at hand", lang), "faint")
    done, everything = coverage[f"{part}_covered"], coverage[part]
    return Cell(say("covered", lang, done=done, all=everything), "number")
