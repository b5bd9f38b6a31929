"""Records as CSV and TSV."""

import csv
import re
from collections.abc import Mapping
from decimal import Decimal
from io import StringIO
from textwrap import dedent
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qnfacts.render.delimited import csv_text, excel_text, tsv_text

FIGURE: Mapping[str, Any] = {
    "id": "fig-ocop-5",
    "label": {"en": "Five stars, in all", "vi": "5 sao"},
    "topics": ["ocop", "agriculture"],
    "dimensions": {"stars": 5, "sex": "f"},
    "value": {"low": Decimal("1.5E+3"), "high": None, "low_open": True},
    "quotes": [],
}
STATEMENT: Mapping[str, Any] = {
    "id": "st-mayor",
    "label": {"en": "A claim"},
    "topics": [],
    "value": None,
    "quotes": [
        {
            "source": "news-1",
            "segments": [
                {"text": "hơn 500", "start": 10, "end": 17},
                {"text": "sản phẩm", "start": 30, "end": 38},
            ],
            "translation": 'more than 500 "products"',
        },
        {
            "source": "news-2",
            "segments": [{"text": "năm\n2025", "start": 4, "end": 12}],
            "translation": None,
        },
    ],
}


def test_a_column_is_a_path_of_keys() -> None:
    columns = [
        "id",
        "label.en",
        "topics",
        "dimensions",
        "value.low",
        "value.high",
        "value.low_open",
    ]
    assert csv_text([FIGURE, STATEMENT], columns) == dedent(
        """\
        id,label.en,topics,dimensions,value.low,value.high,value.low_open
        fig-ocop-5,"Five stars, in all",ocop; agriculture,stars=5; sex=f,1500,,true
        st-mayor,A claim,,,,,
        """
    )


def test_quotes_stand_side_by_side_and_their_segments_together() -> None:
    columns = ["quotes.source", "quotes.text", "quotes.start", "quotes.translation"]
    assert csv_text([STATEMENT], columns) == dedent(
        """\
        quotes.source,quotes.text,quotes.start,quotes.translation
        news-1 | news-2,"hơn 500 […] sản phẩm | năm
        2025",10 […] 30 | 4,"more than 500 ""products"" | "
        """
    )


def test_what_no_quote_has_is_empty() -> None:
    quotes = [{"source": "news-1", "translation": None}, {"source": "news-2", "translation": ""}]
    columns = ["quotes.source", "quotes.translation"]
    assert csv_text([{"quotes": quotes}], columns).splitlines()[1] == "news-1 | news-2,"


def test_a_key_may_have_dots_itself() -> None:
    records = [{"period": "2024", "period.first": "2024-01-01"}]
    assert csv_text(records, ["period", "period.first"]).splitlines()[1] == "2024,2024-01-01"


def test_tsv_escapes_what_a_field_may_not_hold() -> None:
    records = [{"id": "a\tb", "path": "C:\\new"}, {"id": "c\r\nd", "path": '"e"'}]
    written = tsv_text(records, ["id", "path"])
    assert written == 'id\tpath\na\\tb\tC:\\\\new\nc\\r\\nd\t"e"\n'


def test_without_records_there_is_a_header() -> None:
    assert csv_text([], ["id", "value.low"]) == "id,value.low\n"
    assert tsv_text([], ["id", "value.low"]) == "id\tvalue.low\n"
    assert excel_text([], ["id", "value.low"]) == "\ufeffid;value.low\n"


def test_a_row_of_one_empty_cell_is_no_empty_line() -> None:
    assert csv_text([{"id": ""}], ["id"]) == 'id\n""\n'


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+84 33", "'+84 33"),
        ("-x", "'-x"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("＝1", "'＝1"),
        (["-a", "b"], "'-a; b"),
        (Decimal("-0.5"), "-0,5"),
        (Decimal(1500), "1500"),
        (-3, "-3"),
        ("2024", "2024"),
        ("1.5", "'1.5"),
        ("30%", "'30%"),
        (" 30 %", "' 30 %"),
        ("1/3", "'1/3"),
        ("1 1/2", "'1 1/2"),
        ("000123", "'000123"),
        ("13.000", "'13.000"),
        ("1e5", "'1e5"),
        ("12:30 PM", "'12:30 PM"),
        ("(5)", "'(5)"),
        ("5 ₫", "'5 ₫"),
        ("2024-07", "'2024-07"),
        ("2/3/2025", "'2/3/2025"),
        ("5 Mai 2025", "'5 Mai 2025"),
        ("May 2025", "'May 2025"),
        ("2025-03-02", "2025-03-02"),
        ("2021/2025", "2021/2025"),
        ("2024-35", "2024-35"),
        ("5 markets", "5 markets"),
        ("hơn 30%", "hơn 30%"),
        ("30 xã", "30 xã"),
        ("-", "'-"),
        ("May", "May"),
        ("a=b", "a=b"),
        ("a;b", "a;b"),
    ],
)
def test_a_spreadsheet_takes_numbers_for_numbers_and_no_text_for_one_or_for_a_formula(
    value: object, cell: str
) -> None:
    text = excel_text([{"a": value, "b": "ờ"}], ["a", "b"])
    assert text.startswith("\ufeff")
    rows = csv.reader(StringIO(text[1:], newline=""), delimiter=";", strict=True)
    assert list(rows) == [["a", "b"], [cell, "ờ"]]


def test_lone_surrogates_can_be_encoded() -> None:
    assert csv_text([{"file": "a\udcff.txt"}], ["file"]) == "file\na\\udcff.txt\n"


@pytest.mark.parametrize("inexact", [1.5, b"bytes", [{"a": 1}, 1.5], object()])
def test_what_is_not_exact_is_refused(inexact: object) -> None:
    with pytest.raises(TypeError, match="no exact form"):
        csv_text([{"value": inexact}], ["value"])


cells = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
tables = st.lists(cells, min_size=1, max_size=4, unique=True).flatmap(
    lambda names: st.lists(st.fixed_dictionaries(dict.fromkeys(names, cells)), min_size=1)
)


@given(tables)
def test_csv_reads_back(records: list[dict[str, str]]) -> None:
    names, *rows = csv.reader(
        StringIO(csv_text(records, list(records[0])), newline=""), strict=True
    )
    assert [dict(zip(names, row, strict=True)) for row in rows] == records


@given(tables)
def test_tsv_reads_back(records: list[dict[str, str]]) -> None:
    names, *rows = (
        [unescaped(cell) for cell in line.split("\t")]
        for line in tsv_text(records, list(records[0])).split("\n")[:-1]
    )
    assert [dict(zip(names, row, strict=True)) for row in rows] == records


def unescaped(cell: str) -> str:
    meant = {"t": "\t", "n": "\n", "r": "\r", "\\": "\\"}
    return re.sub(r"\\(.)", lambda found: meant[found[1]], cell)
