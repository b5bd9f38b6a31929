"""The reader against corpora: nothing misread in public ones, and running text no worse read.

QNFACTS_CORPORA names their folder. The public ones, `duckling_*.tsv` and `nemo_*.tsv`, are
tables with the columns corpus, kind, input_text, expected_value, unit_or_iso and notes.
`news_vi.tsv` is running text, which `score_reading.py` beside it measures a program against.
"""

import csv
import json
import os
import re
import runpy
from collections import Counter
from collections.abc import Callable, Iterator
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any, Literal

import pytest
from world import Run

from qnfacts.quantities import Reading, scan
from qnfacts.values.value import Value

FOLDER = os.environ.get("QNFACTS_CORPORA")

pytestmark = pytest.mark.skipif(FOLDER is None, reason="QNFACTS_CORPORA names no folder")

Row = dict[str, str]
Score = Literal["right", "missed", "wrong"]

COMPLETE = {
    *("digits", "magnitude", "decimal", "percent", "money", "date", "range", "hedge"),
    *("words_int", "words_dec", "words_money", "words_percent", "words_hedge", "words_range"),
}
"""The kinds of which nothing may be missed."""

READ_TODAY = {"right": 425, "units right": 193}
FAULTS_TODAY = {"missed": 0, "misread": 0, "optional misread": 4, "false alarms": 0}
FAULTS_TODAY |= {"outside": 1, "none": 3, "wrong": 1}
"""What `score_reading.py` counts in `news_vi.tsv`; none and wrong are of units."""

PUBLIC = ("duckling_*.tsv", "nemo_*.tsv")
CURRENCIES = {"VND", "USD", "EUR", "GBP", "JPY", "KRW", "MYR", "INR"}


def test_the_public_corpora_have_no_wrong_reading() -> None:
    wrong = [
        f"{row['corpus']} {row['kind']}: {row['input_text']!r} is {row['expected_value']}, "
        f"not {scan(row['input_text'])}"
        for row in rows()
        if score(row) == "wrong"
    ]
    assert wrong == []


def test_what_news_text_uses_is_complete() -> None:
    missed = [
        f"{row['corpus']} {row['kind']}: {row['input_text']!r}"
        for row in rows()
        if row["kind"] in COMPLETE and score(row) == "missed" and not in_doubt(row)
    ]
    assert missed == []


def test_scores_by_kind() -> None:
    counts = Counter((row["corpus"], row["kind"], score(row)) for row in rows())
    kinds = sorted({(corpus, kind) for corpus, kind, _ in counts})
    print(f"\n{'corpus':26}{'kind':22}{'right':>6}{'missed':>7}{'wrong':>6}")
    for corpus, kind in kinds:
        right, missed, wrong = (counts[corpus, kind, s] for s in ("right", "missed", "wrong"))
        print(f"{corpus:26}{kind:22}{right:6}{missed:7}{wrong:6}")
    total = Counter(score(row) for row in rows())
    print(f"{'all':48}{total['right']:6}{total['missed']:7}{total['wrong']:6}")
    assert total["right"] >= 580


@pytest.mark.filterwarnings("ignore:unclosed file:ResourceWarning")  # the script closes none
def test_running_text_is_read_no_worse_than_today(
    score_reading: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    monkeypatch.setattr("sys.argv", ["score_reading.py", f"{FOLDER}/news_vi.tsv"])
    score_reading()
    summary = capsysbinary.readouterr().out.decode()
    print(f"\n{summary}")
    counts = {what.strip(): int(n) for what, n in re.findall(r"([a-z ]+) (\d+)", summary)}
    assert (counts["required"], counts["of"]) == (425, 96), "another corpus: measure it anew"
    fewer = {what: counts[what] for what, n in READ_TODAY.items() if counts[what] < n}
    more = {what: counts[what] for what, n in FAULTS_TODAY.items() if counts[what] > n}
    assert (fewer, more) == ({}, {})


@pytest.fixture
def score_reading(shipped: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    """What the script `score_reading.py` does, with the program called in this process."""

    def scanned(_program: str, _language: str, text: str) -> Any:
        file = tmp_path / "text.txt"
        file.write_bytes(text.encode())
        ran = shipped("scan", str(file), "--json")
        assert ran.code == 0
        return json.loads(ran.out, parse_float=Decimal, parse_int=Decimal)

    main = runpy.run_path(f"{FOLDER}/score_reading.py")["main"]
    monkeypatch.setitem(main.__globals__, "scanned", scanned)
    return main


def rows() -> Iterator[Row]:
    paths = [path for name in PUBLIC for path in sorted(Path(FOLDER or "").glob(name))]
    for path in paths:
        with path.open(encoding="utf-8", newline="") as file:
            yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def in_doubt(row: Row) -> bool:
    """Whether the figures may be decimals or thousands, with nothing beside them to tell."""
    return re.fullmatch(r"[1-9]\d{0,2},\d{3}", row["input_text"]) is not None


def score(row: Row) -> Score:
    readings = scan(row["input_text"])
    if row["expected_value"] == "NONE":
        return "wrong" if readings else "right"
    if not readings:
        return "missed"
    return "right" if len(readings) == 1 and agrees(readings[0], row) else "wrong"


def agrees(reading: Reading, row: Row) -> bool:
    if "date" in row["kind"]:
        return reading.edtf == as_edtf(row["expected_value"])
    if reading.value is None or not agrees_in_unit(reading.value, row["unit_or_iso"]):
        return False
    if row["kind"].endswith("fraction"):
        return encloses(reading.value, Fraction(row["expected_value"]))
    return written(reading.value) == row["expected_value"] or (
        reading.value.interval.exact is not None
        and reading.value.hedge is None
        and is_number(row["expected_value"])
        and reading.value.interval.exact == Decimal(row["expected_value"])
    )


def agrees_in_unit(value: Value, expected: str) -> bool:
    currency, _, _ = expected.partition("/")
    if currency in CURRENCIES:
        return (value.unit or "").partition("/")[0] == currency
    return expected != "%" or value.unit == "percent"


def as_edtf(expected: str) -> str:
    """`--MM-DD` has no year; `2018-Q4` is a quarter, `Q4` one without a year."""
    if expected.startswith("--"):
        return "XXXX-" + expected[2:]
    year, quarter, number = expected.rpartition("Q")
    return f"{year.rstrip('-') or 'XXXX'}-{32 + int(number)}" if quarter else expected


def encloses(value: Value, expected: Fraction) -> bool:
    """Whether the value holds the fraction and, to 24 places, nothing else."""
    low, high = value.interval.low, value.interval.high
    assert low is not None
    assert high is not None
    narrow = Fraction(high) - Fraction(low) < Fraction(1, 10**24)
    return Fraction(low) <= expected <= Fraction(high) and narrow


def written(value: Value) -> str:
    """The value in the corpora's notation for bounds and ranges."""
    low, high = plain(value.interval.low), plain(value.interval.high)
    match value.hedge:
        case "more than":
            return f">{low}"
        case "at least":
            return f">={low}"
        case "less than" | "nearly":
            return f"<{high}"
        case "at most":
            return f"<={high}"
        case "about" if value.nominal is None:
            return f"{low}..{high}"
        case "about":
            return f"~{plain(value.nominal)}"
        case "between" if not (value.interval.low_open or value.interval.high_open):
            return f"{low}..{high}"
    return ""


def plain(number: Decimal | None) -> str:
    return "" if number is None else f"{number.normalize():f}"


def is_number(text: str) -> bool:
    return text.lstrip("-").replace(".", "", 1).isdecimal()
