"""How a sheet of a workbook looks on a screen, and on A4."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from qnfacts.render.delimited import value_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence, Set

    from xlsxwriter.worksheet import Worksheet

    from qnfacts.formats.relations import Relation
    from qnfacts.terms import Language


class Layout(NamedTuple):
    """How wide each column is, how deep it is folded away, and how many lines each row has.

    Of facts those columns stand open that a reader looks for, in one language; the others unfold
    with the plus above them, and only one step later those in which nothing stands.
    """

    widths: Sequence[int]
    folded: Sequence[int]
    lines: Sequence[int]


def layout(table: Relation, lang: Language, *, of_facts: bool) -> Layout:
    """The layout of a table."""
    columns = {
        column.name: [_text(record, column.name) for record in table.records]
        for column in table.columns
    }
    widths = [_width(name, texts) for name, texts in columns.items()]
    opened = _opened(table) if of_facts else columns.keys()
    folded = [
        2 if texts and not any(texts) else int(name.removesuffix(f".{lang}") not in opened)
        for name, texts in columns.items()
    ]
    rows = zip(*columns.values(), strict=True)
    return Layout(widths, folded, [_lines(row, widths, folded) for row in rows])


def _opened(table: Relation) -> Set[str]:
    """What a reader looks for: the ends of values, too, where one has no number that it states."""
    values = [value for record in table.records if (value := record.get("value"))]
    only_ends = any(value["stated"] is None for value in values)
    return _READ | _ENDS if only_ends else _READ


def apply_layout(sheet: Worksheet, laid: Layout) -> None:
    """Set the columns, rows and pages of a sheet."""
    _set_columns(sheet, laid)
    for row, lines in enumerate(laid.lines, 1):
        sheet.set_row(row, min(_LINE * lines, _HIGHEST))
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, len(laid.lines), len(laid.widths) - 1)
    _set_page(sheet)


def _set_columns(sheet: Worksheet, laid: Layout) -> None:
    """The plus that unfolds columns stands above the one behind them."""
    before = 0
    for at, (width, depth) in enumerate(zip((*laid.widths, None), (*laid.folded, 0), strict=True)):
        fold = {"hidden": depth > 0, "level": depth, "collapsed": depth < before}
        sheet.set_column(at, at, width, None, fold)
        before = depth


def _set_page(sheet: Worksheet) -> None:
    """A4 across, as wide as the columns, with their names on each page."""
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.set_margins(left=0.4, right=0.4, top=0.6, bottom=0.6)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.hide_gridlines(0)
    sheet.set_header("&L&A")
    sheet.set_footer("&R&P / &N")


def _text(record: Mapping[str, Any], name: str) -> str:
    """As long as what is shown: a number has its commas."""
    match value_at(record, name):
        case None:
            return ""
        case Decimal() | int() as number:
            return f"{number:,}"
        case text:
            return str(text)


def _width(name: str, texts: Iterable[str]) -> int:
    """As wide as its longest text and its name with the button of the filter, to a limit."""
    widest = _SENTENCES if name.partition(".")[0] in _SAID else _WORDS
    return max(len(name) + 3, min(max(map(len, texts), default=0) + 1, widest))


def _lines(row: Iterable[str], widths: Sequence[int], folded: Sequence[int]) -> int:
    """About how many lines a row takes: words that do not fit leave the end of a line empty."""
    return max(
        1 if len(text) < width else -(-len(text) * 20 // (width * 17))
        for text, width, depth in zip(row, widths, folded, strict=True)
        if not depth
    )


_COLUMNS = """
    id words label document_type type number issuer.label speaker.label set_by.label
    according_to.label run_by.label issued horizon orientation period due date since areas.label
    stars status goal strength attendance.value.stated attendance.value.hedge
    value.words value.stated value.hedge value.unit value.as_written note source.id
"""
_READ = frozenset(_COLUMNS.split())
"""The columns of facts that a reader looks for, without the language."""
_ENDS = {"value.low", "value.high"}
_SAID = {"words", "text", "translation", "label", "note", "goal", "definition", "title"}
_WORDS, _SENTENCES = 24, 40
_A4 = 9
_LINE, _HIGHEST = 16, 409
"""Points; Excel has no higher row."""
