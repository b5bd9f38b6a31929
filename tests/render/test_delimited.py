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

from qnfacts.render.delimited import csv_text, tsv_text

FIGURE: Mapping[str, Any] = {
    "id": "fig-ocop-5",
    "label": {"en": "Five stars, in all", "vi": "5 sao"},
    "topics": ["ocop", "agriculture"],
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


def test_nested_values_have_dotted_columns() -> None:
    assert csv_text([FIGURE]) == dedent(
        """\
        id,label.en,label.vi,topics,value.low,value.high,value.low_open,quotes
        fig-ocop-5,"Five stars, in all",5 sao,ocop; agriculture,1500,,true,
        """
    )


def test_quotes_stand_side_by_side_and_their_segments_together() -> None:
    only = {"quotes": STATEMENT["quotes"]}
    assert csv_text([only]) == dedent(
        """\
        quotes.source,quotes.text,quotes.start,quotes.end,quotes.translation
        news-1 | news-2,"hơn 500 […] sản phẩm | năm
        2025",10 […] 30 | 4,17 […] 38 | 12,"more than 500 ""products"" | "
        """
    )


def test_what_no_quote_has_is_empty() -> None:
    quotes = [{"source": "news-1", "translation": None}, {"source": "news-2", "translation": ""}]
    assert csv_text([{"quotes": quotes}]) == "quotes.source,quotes.translation\nnews-1 | news-2,\n"


def test_columns_stay_with_their_kin_whichever_record_has_them_first() -> None:
    header = (
        "id,label.en,label.vi,topics,value.low,value.high,value.low_open,"
        "quotes.source,quotes.text,quotes.start,quotes.end,quotes.translation"
    )
    assert csv_text([STATEMENT, FIGURE]).splitlines()[0] == header
    assert csv_text([FIGURE, STATEMENT]).splitlines()[0] == header


def test_a_column_is_kept_though_nobody_fills_it() -> None:
    assert csv_text([{"id": "a", "value": None, "quotes": []}]) == "id,value,quotes\na,,\n"


def test_a_value_may_be_plain_in_one_record_and_nested_in_another() -> None:
    records: list[dict[str, Any]] = [{"value": "none given"}, {"value": {"low": 1}}]
    assert csv_text(records) == "value,value.low\nnone given,\n,1\n"


def test_tsv_escapes_what_a_field_may_not_hold() -> None:
    records = [{"id": "a\tb", "path": "C:\\new"}, {"id": "c\r\nd", "path": '"e"'}]
    assert tsv_text(records) == 'id\tpath\na\\tb\tC:\\\\new\nc\\r\\nd\t"e"\n'


def test_columns_that_are_always_there_come_first() -> None:
    columns = ("id", "value.low", "value.hedge")
    assert csv_text([], columns) == "id,value.low,value.hedge\n"
    assert csv_text([{"note": "a", "value": None}], columns) == (
        "id,value.low,value.hedge,note\n,,,a\n"
    )


def test_no_records_are_no_text() -> None:
    assert csv_text([]) == tsv_text([]) == csv_text([{}]) == ""


def test_lone_surrogates_can_be_encoded() -> None:
    assert csv_text([{"file": "a\udcff.txt"}]) == "file\na\\udcff.txt\n"


@pytest.mark.parametrize("inexact", [1.5, b"bytes", [{"a": 1}, 1.5], object()])
def test_what_is_not_exact_is_refused(inexact: object) -> None:
    with pytest.raises(TypeError, match="no exact form"):
        csv_text([{"value": inexact}])


cells = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
tables = st.lists(cells, min_size=1, max_size=4, unique=True).flatmap(
    lambda names: st.lists(st.fixed_dictionaries(dict.fromkeys(names, cells)), min_size=1)
)


@given(tables)
def test_csv_reads_back(records: list[dict[str, str]]) -> None:
    names, *rows = csv.reader(StringIO(csv_text(records), newline=""), strict=True)
    assert [dict(zip(names, row, strict=True)) for row in rows] == records


@given(tables)
def test_tsv_reads_back(records: list[dict[str, str]]) -> None:
    names, *rows = (
        [unescaped(cell) for cell in line.split("\t")]
        for line in tsv_text(records).split("\n")[:-1]
    )
    assert [dict(zip(names, row, strict=True)) for row in rows] == records


def unescaped(cell: str) -> str:
    meant = {"t": "\t", "n": "\n", "r": "\r", "\\": "\\"}
    return re.sub(r"\\(.)", lambda found: meant[found[1]], cell)
