"""The workbook, as openpyxl reads it."""

import io
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from world import LAM_SON, VAN_HAI, Run, records

from qnfacts.formats.exports import Selected
from qnfacts.formats.workbook import workbook
from qnfacts.store import Store, open_store

Sheets = dict[str, list[dict[str, Any]]]


def read(book: Any) -> Sheets:
    """The cells of each row under their headers."""
    return {
        sheet.title: [
            dict(zip((cell.value for cell in next(sheet.iter_rows())), row, strict=True))
            for row in sheet.iter_rows(min_row=2)
        ]
        for sheet in openpyxl.load_workbook(book)
    }


@pytest.fixture
def sheets(run: Run, tmp_path: Path) -> Sheets:
    assert run("export", "--to", "xlsx", "-o", str(tmp_path / "facts.xlsx")).code == 0
    return read(tmp_path / "facts.xlsx")


def test_a_sheet_a_kind(sheets: Sheets) -> None:
    assert [*sheets] == [
        "policies", "figures", "targets", "events", "initiatives", "products", "statements",
        "quotes", "sources", "topics", "areas", "indicators", "units", "agents",
    ]  # fmt: skip
    ids = [row["id"].value for row in sheets["figures"]]
    assert ids == ["enterprises-now", "ocop-all", "ocop-5", "ocop-4", "fair-visits"]


def test_whatever_is_chosen_the_sheets_are_alike(run: Run, tmp_path: Path, sheets: Sheets) -> None:
    headers: dict[str, Any] = {}
    for chosen in ([], ["--kind", "figure"], ["--year", "1800"]):
        run("export", "--to", "xlsx", "-o", str(tmp_path / "a.xlsx"), *chosen)
        for sheet in openpyxl.load_workbook(tmp_path / "a.xlsx"):
            header = [cell.value for cell in sheet[1]]
            assert header == headers.setdefault(sheet.title, header)
            assert not _is_hidden(sheet, sheet["A1"])
    assert [*headers] == [*sheets]


def _is_hidden(sheet: Any, cell: Any) -> bool:
    """Excel groups columns of one look, and openpyxl tells of the first of them."""
    return any(
        group.hidden and group.min <= cell.column <= group.max
        for group in sheet.column_dimensions.values()
    )


def test_what_a_reader_looks_for_stands_open_in_one_language(run: Run, tmp_path: Path) -> None:
    for lang in ("en", "vi"):
        run("export", "--to", "xlsx", "-o", str(tmp_path / "facts.xlsx"), "--lang", lang)
        sheet = openpyxl.load_workbook(tmp_path / "facts.xlsx")["figures"]
        assert [cell.value for cell in sheet[1] if not _is_hidden(sheet, cell)] == [
            "id", "words", f"label.{lang}", f"areas.label.{lang}", "period",
            "value.words", "value.stated", "value.hedge", "value.unit", "value.as_written",
            "source.id",
        ]  # fmt: skip
        assert not sheet.column_dimensions["B"].collapsed
        assert sheet.column_dimensions["D" if lang == "en" else "E"].collapsed  # has the plus


@pytest.mark.parametrize("lang", ["en", "vi"])
def test_each_value_can_be_read_in_what_stands_open(run: Run, tmp_path: Path, lang: str) -> None:
    """In words with its hedge; and in numbers, by its ends where it states no one number."""
    asked = ["-o", str(tmp_path / "facts.xlsx"), "-r", str(VAN_HAI), "--lang", lang]
    run("export", "--to", "xlsx", *asked)
    sheet = openpyxl.load_workbook(tmp_path / "facts.xlsx")["figures"]
    shown = [cell.value for cell in sheet[1] if not _is_hidden(sheet, cell)]
    rows = [row for row in read(tmp_path / "facts.xlsx")["figures"] if row["value.unit"].value]
    values = records(run, "list", "--kind", "figure", "-r", str(VAN_HAI), "--lang", lang)
    only_ends = [each for each in values if each["value"]["stated"] is None]
    assert only_ends
    for row in rows:
        assert row["value.words"].value
        numbers = [row[name].value for name in shown if name in _NUMBERS]
        assert [number for number in numbers if number is not None]
    said = {row["id"].value: row["value.words"].value for row in rows}
    listed = run("list", "--kind", "figure", "-r", str(VAN_HAI), "--lang", lang).out
    assert [id_ for id_, words in said.items() if words not in listed] == []


_NUMBERS = ("value.stated", "value.low", "value.high")


def test_columns_in_which_nothing_stands_are_hidden(run: Run, tmp_path: Path) -> None:
    """One step behind those that the plus above them unfolds."""
    run("export", "--to", "xlsx", "-o", str(tmp_path / "facts.xlsx"))
    for sheet in openpyxl.load_workbook(tmp_path / "facts.xlsx"):
        for head, *cells in sheet.columns:
            empty = all(cell.value is None for cell in cells)
            assert (_depth(sheet, head) == 2) == (empty and sheet.max_row > 1)
            assert _is_hidden(sheet, head) == (_depth(sheet, head) > 0)


def _depth(sheet: Any, cell: Any) -> int:
    return max(
        int(group.outlineLevel)
        for group in sheet.column_dimensions.values()
        if group.min <= cell.column <= group.max
    )


def test_on_paper_it_is_as_wide_as_a_page_with_the_names_of_its_columns(
    run: Run, tmp_path: Path
) -> None:
    run("export", "--to", "xlsx", "-o", str(tmp_path / "facts.xlsx"))
    for sheet in openpyxl.load_workbook(tmp_path / "facts.xlsx"):
        page = sheet.page_setup
        assert (page.orientation, page.paperSize) == ("landscape", int(sheet.PAPERSIZE_A4))
        assert (sheet.sheet_properties.pageSetUpPr.fitToPage, page.fitToHeight) == (True, 0)
        assert sheet.print_title_rows == "$1:$1"
        assert sheet.freeze_panes == "B2"


def test_a_column_is_as_wide_as_its_longest_number(store: Store) -> None:
    fact = store.facts(["enterprises-now"])["enterprises-now"]
    value = {**fact["value"], "stated": Decimal(10) ** 14}
    book = io.BytesIO(workbook(Selected(store, [{**fact, "value": value}], "en")))
    sheet = openpyxl.load_workbook(book)["figures"]
    (column,) = (cell.column_letter for cell in sheet[1] if cell.value == "value.stated")
    assert sheet.column_dimensions[column].width > len("100,000,000,000,000")


def test_a_row_is_as_high_as_the_text_in_it(run: Run, tmp_path: Path) -> None:
    run("export", "--to", "xlsx", "-o", str(tmp_path / "facts.xlsx"))
    sheet = openpyxl.load_workbook(tmp_path / "facts.xlsx")["quotes"]
    for row in range(2, sheet.max_row + 1):
        lines = (sheet.row_dimensions[row].height or 16) / 16
        letters = max(len(sheet[f"{column}{row}"].value) for column in "EF")
        assert 40 * (lines - 1) * 0.8 < letters <= 40 * lines


def test_numbers_are_numbers_with_their_hedge_beside_them(sheets: Sheets) -> None:
    first, *_, last = sheets["figures"]
    assert (first["value.low"].value, first["value.low_open"].value) == (2400, True)
    assert first["value.high"].value is None
    header = [*first]
    assert header.index("value.hedge") == header.index("value.stated") + 1
    assert (first["value.stated"].value, first["value.hedge"].value) == (2400, "more than")
    assert (last["value.stated"].value, last["value.hedge"].value) == (900, "nearly")
    assert last["period"].value == "2025-03-02"
    assert last["period.first"].value == datetime(2025, 3, 2)


def test_a_fact_leads_to_its_quotation(sheets: Sheets) -> None:
    for name in [*sheets][:7]:
        for row in sheets[name]:
            place = row["id"].hyperlink.location
            assert place.startswith("'quotes'!E")
            quoted = sheets["quotes"][int(place.removeprefix("'quotes'!E")) - 2]
            assert quoted["fact"].value == row["id"].value
            assert quoted["text"].value == row["words"].value
            assert quoted["source"].hyperlink is None


@pytest.fixture
def store(monkeypatch: pytest.MonkeyPatch, cache: Path) -> Store:
    monkeypatch.setenv("QNFACTS_CACHE", str(cache))
    return open_store(LAM_SON, LAM_SON.parent)


def altered(store: Store, **changes: Any) -> Sheets:
    """The sheets of one figure, some of it altered."""
    fact = store.facts(["enterprises-now"])["enterprises-now"]
    return read(io.BytesIO(workbook(Selected(store, [{**fact, **changes}], "en"))))


def test_no_text_is_a_formula_or_lost(store: Store) -> None:
    labels = {"en": "=1+1", "vi": "á" * 40_000}
    (row,) = altered(store, label=labels)["figures"]
    assert (row["label.en"].value, row["label.en"].data_type) == ("=1+1", "s")
    assert row["label.vi"].value == "á" * 32_766 + "…"


def test_a_number_with_more_digits_than_excel_holds_is_a_text(store: Store) -> None:
    ends = {
        "low": Decimal("0.1234567890123456"),
        "high": Decimal("0.5"),
        "nominal": Decimal(10) ** 14,
    }
    whole = store.facts(["enterprises-now"])["enterprises-now"]["value"]
    (row,) = altered(store, value={**whole, **ends})["figures"]
    assert row["value.low"].value == "0.1234567890123456"
    assert row["value.high"].value == 0.5
    assert row["value.nominal"].value == 10**14


def test_a_source_with_an_address_is_linked_at_the_words(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogue = store.catalogue
    sources: Any = {"bao": {**catalogue.sources["bao"], "URL": "https://example.org/a"}}
    monkeypatch.setitem(store.__dict__, "catalogue", catalogue._replace(sources=sources))
    facts = [*store.facts(["ocop-all"]).values()]
    (row,) = read(io.BytesIO(workbook(Selected(store, facts, "en"))))["quotes"]
    link = row["source"].hyperlink
    assert (link.target, link.location) == (
        "https://example.org/a",
        ":~:text=to%C3%A0n%20t%E1%BB%89nh%20c%C3%B3%2012%20s%E1%BA%A3n%20ph%E1%BA%A9m%20OCOP",
    )
