"""Which grammar read a number of a text, or why none did."""

from collections.abc import Iterable, Iterator, Mapping

from qnfacts.phrases import pick, say
from qnfacts.quantities import Reading, Unread
from qnfacts.records import Record
from qnfacts.records.readings import reading_record
from qnfacts.records.shapes import LabelRecord, UnitRecord, ValueRecord
from qnfacts.records.shapes.explanation_records import WhyRecord
from qnfacts.terms import Language

Found = Reading | Unread


COLUMNS = (
    *("type", "text", "start", "end", "line", "column"),
    *(f"value.{name}" for name in ValueRecord.__annotations__),
    *("statistic", "edtf", "number", "reason.code", "reason.words.en", "reason.words.vi"),
)
"""The columns of an explanation, whatever is read."""


def explanations(
    found: Iterable[Found], text: str, units: Mapping[str, UnitRecord]
) -> Iterator[Record]:
    """A record of each thing found in a text, with its place and reason."""
    line, begins, seen = 1, 0, 0
    for each in found:
        line += text.count("\n", seen, each.start)
        begins = text.rfind("\n", seen, each.start) + 1 or begins
        seen = each.start
        yield _explanation(each, line, each.start - begins + 1, units)


def _explanation(found: Found, line: int, column: int, units: Mapping[str, UnitRecord]) -> Record:
    read = reading_record(found) if isinstance(found, Reading) else {}
    return {
        "type": read.get("type", "unread"),
        "text": found.text,
        "start": found.start,
        "end": found.end,
        "line": line,
        "column": column,
        "value": read.get("value"),
        "statistic": read.get("statistic"),
        "edtf": read.get("edtf"),
        "number": read.get("number"),
        "reason": _why(found, units),
    }


def _why(found: Found, units: Mapping[str, UnitRecord]) -> WhyRecord:
    if isinstance(found, Unread):
        code = found.reason
        words: LabelRecord = {"en": say(f"unread {code}", "en"), "vi": say(f"unread {code}", "vi")}
        return {"code": code, "words": words}
    read: LabelRecord = {"en": _grammar(found, units, "en"), "vi": _grammar(found, units, "vi")}
    return {"code": found.type, "words": read}


def _grammar(reading: Reading, units: Mapping[str, UnitRecord], lang: Language) -> str:
    """What was read: "quantity with “more than …”, unit “enterprises”"."""
    said = say(f"reading {reading.type}", lang)
    if reading.value is None:
        return said
    if reading.value.hedge == "between":
        said += say("read hedge", lang, hedge=say("from to", lang, low="…", high="…"))
    elif reading.value.hedge:
        hedge = say(f"hedge {reading.value.hedge}", lang, number="…")
        said += say("read hedge", lang, hedge=hedge)
    unit = reading.value.unit
    if unit:
        label = pick(units[unit]["label"], lang) if unit in units else unit
        said += say("read unit", lang, unit=label)
    return said
