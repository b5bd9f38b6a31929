"""What has become of facts, for people."""

from collections.abc import Iterator, Sequence
from itertools import chain

from qnfacts.phrases import pick, say
from qnfacts.phrases.period_phrases import phrase_period
from qnfacts.records.catalogue import Catalogue
from qnfacts.records.shapes import ChangeRecord, FieldChangeRecord
from qnfacts.render.escaping import one_line
from qnfacts.render.pages import Cell, Lines, Page, Role
from qnfacts.terms import DATE_FIELDS, Language
from qnfacts.views.cells import value_cell


def changes_page(
    records: Sequence[ChangeRecord], catalogues: tuple[Catalogue, Catalogue], lang: Language
) -> Page:
    """Each fact with what has changed of it, and the words of drafts that are stale by that."""
    return tuple(Lines(tuple(_lines(record, catalogues, lang))) for record in records)


def _lines(
    record: ChangeRecord, catalogues: tuple[Catalogue, Catalogue], lang: Language
) -> Iterator[Cell]:
    change = say(f"fact {record['change']}", lang)
    yield Cell(f"{change}  {record['id']}  {pick(record['label'], lang)}", _ROLES[record["change"]])
    for each in record["fields"]:
        yield Cell(f"{_MARGIN}{_field(each, catalogues, lang)}", "code")
    for place in record["stale"]:
        stands = f"{place['draft']}:{place['line']}:{place['column']}"
        yield Cell(f"{_MARGIN}{say('stale', lang)}: {stands}  {one_line(place['text'])}", "bad")


def _field(each: FieldChangeRecord, catalogues: tuple[Catalogue, Catalogue], lang: Language) -> str:
    """The name of the field, and what it was and is where that is a value or a word."""
    name, pair = each["field"], (each["old"], each["new"])
    called = say(_CALLED.get(name, name.replace("_", " ")), lang)
    if name == "value":
        told = [value_cell(v, c, lang).text for v, c in zip(pair, catalogues, strict=True)]
    elif name in _DATES:
        told = [phrase_period(value, lang) for value in pair]
    elif all(value is None or isinstance(value, str) for value in pair):
        told = [value or "" for value in pair]
    else:
        return called
    return f"{called}: {told[0] or _NOTHING} → {told[1] or _NOTHING}"


_DATES = frozenset(chain.from_iterable(DATE_FIELDS.values()))
_CALLED = {"document_type": "type", "contrasts_with": "contrasts", "quotes": "quotations"}
"""Fields whose phrase has another key than their name."""

_ROLES: dict[str, Role] = {"added": "good", "changed": "text", "removed": "bad"}
_MARGIN = " " * 9
_NOTHING = "–"
