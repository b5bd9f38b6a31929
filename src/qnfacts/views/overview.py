"""What is in the registry, and where it comes from."""

from collections import Counter

from qnfacts.blocks import Cell, Heading, Lines, Page, table
from qnfacts.catalogue import Catalogue
from qnfacts.cite import reference
from qnfacts.phrases import Language, pick, say
from qnfacts.records import Record

PLURALS = {
    "policy": "policies",
    "figure": "figures",
    "target": "targets",
    "event": "events",
    "initiative": "initiatives",
    "product": "products",
    "statement": "statements",
}
"""The commands that list one kind."""

EXAMPLES = ("qnfacts policies", "qnfacts ocop --stars 5", 'qnfacts search "tra hoa vang"')


def overview_records(catalogue: Catalogue) -> list[Record]:
    """How many facts of each kind there are, and the command that lists them."""
    counts = Counter(fact["kind"] for fact in catalogue.facts)
    return [
        {"kind": kind, "facts": counts[kind], "command": f"qnfacts {command}"}
        for kind, command in PLURALS.items()
    ]


def overview_page(catalogue: Catalogue, lang: Language) -> Page:
    """The title, the kinds, the sources, three commands to try."""
    rows = (
        (
            Cell(say(PLURALS[record["kind"]], lang)),
            Cell(str(record["facts"]), "number"),
            Cell(record["command"], "id"),
        )
        for record in overview_records(catalogue)
    )
    sources = [reference(source, lang) for source in catalogue.sources.values()]
    size = say("overview", lang, facts=len(catalogue.facts), sources=len(catalogue.sources))
    return (
        Heading(pick(catalogue.title, lang)),
        Lines.of(size),
        table((say(name, lang) for name in ("kind", "facts", "command")), rows),
        Heading(say("sources", lang)),
        Lines.of(*sources),
        Heading(say("try", lang)),
        Lines.of(*EXAMPLES, role="id"),
    )
